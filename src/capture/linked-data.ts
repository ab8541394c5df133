/** What JSON-LD says of a news article (schema.org Article and its kinds). */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
}

/** The first object of the scripts that is an article, in order; null where there is none. Scripts that are no JSON are passed over. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    const article = findArticle(parse(script), 0);
    if (article !== null) {
      return {
        headline: text(article.headline) ?? text(article.name),
        published: text(article.datePublished),
        publisher: names(article.publisher)[0] ?? null,
        authors: names(article.author),
      };
    }
  }
  return null;
}

interface Fields {
  readonly "@type"?: unknown;
  readonly "@graph"?: unknown;
  readonly mainEntity?: unknown;
  readonly headline?: unknown;
  readonly name?: unknown;
  readonly datePublished?: unknown;
  readonly publisher?: unknown;
  readonly author?: unknown;
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function findArticle(value: unknown, depth: number): Fields | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const entry of value.slice(0, 200)) {
      const found = findArticle(entry, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!isFields(value)) return null;
  const types: readonly unknown[] = Array.isArray(value["@type"]) ? value["@type"] : [value["@type"]];
  if (types.some((type) => typeof type === "string" && /(?:Article|BlogPosting|Report)$/.test(type))) return value;
  return findArticle(value["@graph"] ?? value.mainEntity ?? null, depth + 1);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function names(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return list.flatMap((entry) => {
    const name = isFields(entry) ? text(entry.name) : text(entry);
    return name === null ? [] : [name];
  });
}
