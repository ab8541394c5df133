/** Text that stands as itself in a page, in content and in attributes. Directions that a name sets end with the element, where `unicode-bidi` is set to isolate. */
export function html(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
