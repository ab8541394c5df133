/** An address without what does not tell pages apart: scheme, `www.`, fragment, a closing slash. */
export function pageOf(url: string): string {
  const page = url
    .trim()
    .replace(/^https?:\/\//i, "")
    .replace(/#.*$/s, "");
  const slash = page.indexOf("/");
  const host = (slash < 0 ? page : page.slice(0, slash)).toLowerCase().replace(/^www\./, "");
  return host + (slash < 0 ? "" : page.slice(slash)).replace(/\/$/, "");
}
