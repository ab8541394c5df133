/** Formats by the names that people know them by, which are the same in every language. */
const KINDS: Readonly<Record<string, string>> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "DOCX",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/epub+zip": "EPUB",
  "application/json": "JSON",
  "application/warc": "WARC",
  "application/wacz": "WACZ",
  "application/zip": "ZIP",
  "message/rfc822": "EML",
  "application/mbox": "MBOX",
  "text/csv": "CSV",
  "text/html": "HTML",
  "text/javascript": "JavaScript",
  "text/markdown": "TXT",
  "text/plain": "TXT",
  "text/vtt": "WebVTT",
  "application/x-subrip": "SRT",
  "image/jpeg": "JPEG",
  "image/png": "PNG",
  "image/webp": "WebP",
  "image/gif": "GIF",
  "image/tiff": "TIFF",
  "image/heic": "HEIC",
  "video/mp4": "MP4",
  "video/quicktime": "QuickTime",
  "video/webm": "WebM",
  "video/matroska": "Matroska",
  "video/x-msvideo": "AVI",
  "video/ogg": "Ogg",
  "audio/mpeg": "MP3",
  "audio/mp4": "M4A",
  "audio/webm": "WebM",
  "audio/wav": "WAV",
  "audio/flac": "FLAC",
  "audio/ogg": "Ogg",
};

/** How a file's format is called; a media type that is not known stays as it is written. */
export function fileKind(mediaType: string): string {
  return KINDS[mediaType] ?? mediaType;
}
