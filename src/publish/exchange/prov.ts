import type { Dossier, DossierQuote } from "../dossier/model.ts";

type Table = Record<string, Record<string, string>>;

/**
 * Who says that who says what, as PROV-JSON (W3C): reports, and the words in them, are entities; publishers and whoever they quote are agents; the log of the case is the activity by which reports
 * came in.
 */
export function provenance({ reports, claims, log }: Dossier): string {
  const entity: Table = {};
  const agent: Table = {};
  const attributed: Table = {};
  const derived: Table = {};
  const generated: Table = {};
  const agents = new Map<string, string>();
  const agentOf = (name: string): string => {
    const known = agents.get(name);
    if (known !== undefined) return known;
    const id = `fh:agent-${agents.size + 1}`;
    agents.set(name, id);
    put(agent, id, { "prov:label": name });
    return id;
  };
  for (const { id, publisher, title, published } of reports) {
    put(entity, `fh:${id}`, {
      "prov:type": "fh:Report",
      ...(title === null ? {} : { "prov:label": title }),
      ...(published === null ? {} : { "fh:published": published }),
    });
    put(attributed, `_:a-${id}`, { "prov:entity": `fh:${id}`, "prov:agent": agentOf(publisher) });
    put(generated, `_:g-${id}`, { "prov:entity": `fh:${id}`, "prov:activity": "fh:log" });
  }
  const words = (claim: string, quote: DossierQuote, number: number): void => {
    const id = `fh:${claim}-${number}`;
    put(entity, id, {
      "prov:type": "fh:Utterance",
      "fh:stance": quote.stance,
      ...(quote.words === null ? {} : { "prov:value": quote.words }),
    });
    // Everybody in the chain, from whoever said it to the publisher, with the place in it.
    for (const [depth, name] of [...quote.chain].reverse().entries())
      put(attributed, `_:a-${claim}-${number}-${depth}`, { "prov:entity": id, "prov:agent": agentOf(name), "fh:relays": String(depth) });
    put(derived, `_:q-${claim}-${number}`, {
      "prov:generatedEntity": id,
      "prov:usedEntity": `fh:${quote.report}`,
      "prov:type": "prov:Quotation",
    });
    put(derived, `_:d-${claim}-${number}`, { "prov:generatedEntity": `fh:${claim}`, "prov:usedEntity": id });
  };
  for (const { id, statement, quotes } of claims) {
    put(entity, `fh:${id}`, { "prov:type": "fh:Claim", "prov:label": statement });
    for (const [i, quote] of quotes.entries()) words(id, quote, i + 1);
  }
  const document = {
    prefix: { fh: "urn:firsthand:" },
    entity,
    agent,
    activity: { "fh:log": { "prov:label": `log ${log.origin}, ${log.size} entries` } },
    wasAttributedTo: attributed,
    wasGeneratedBy: generated,
    wasDerivedFrom: derived,
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function put(table: Table, id: string, value: Record<string, string>): void {
  table[id] = value;
}
