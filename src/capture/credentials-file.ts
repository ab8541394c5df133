import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initSync, loadSettings, WasmReader } from "@contentauth/c2pa-wasm";
import { z } from "zod";
import type { Credentials } from "../record/credentials.ts";
import { line } from "./draft.ts";
import { plainName } from "./plain-name.ts";

const BY = "c2pa-wasm 0.11.0";
/** By default the reader asks addresses that stand in the file. */
const SETTINGS = JSON.stringify({ verify: { remote_manifest_fetch: false, ocsp_fetch: false, verify_trust: false } });

/** The reader is made for browsers and takes a file from a `Blob` through this; here its bytes are at hand. */
export class HeldBlob extends Blob {
  readonly held: Uint8Array;

  constructor(bytes: Uint8Array) {
    super([]);
    this.held = bytes;
    Object.defineProperty(this, "size", { value: bytes.length });
  }

  override slice(start?: number, end?: number): Blob {
    return new HeldBlob(this.held.subarray(start, end));
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    return Uint8Array.from(this.held).buffer;
  }
}

class HeldReader {
  readAsArrayBuffer(blob: HeldBlob): ArrayBuffer {
    return Uint8Array.from(blob.held).buffer;
  }
}

let isReady = false;

async function prepare(): Promise<void> {
  if (isReady) return;
  const wasm = await readFile(createRequire(import.meta.url).resolve("@contentauth/c2pa-wasm/c2pa.wasm"));
  Object.assign(globalThis, { FileReaderSync: HeldReader });
  initSync({ module: wasm });
  loadSettings(SETTINGS);
  isReady = true;
}

const status = z.object({ code: z.string() });
const store = z.object({
  active_manifest: z.string().nullish(),
  manifests: z.record(
    z.string(),
    z.object({
      claim_generator: z.string().nullish(),
      claim_generator_info: z.array(z.object({ name: z.string().nullish() })).nullish(),
      signature_info: z.object({ issuer: z.string().nullish(), common_name: z.string().nullish(), time: z.string().nullish() }).nullish(),
    }),
  ),
  validation_state: z.string().nullish(),
  validation_status: z.array(status).nullish(),
});

/** The signer is on no list, since there is none: that is no fault of the file. */
const UNLISTED = "signingCredential.untrusted";

/** What the content credentials of a picture say; null where it has none after all. Nothing is fetched. */
export async function credentialsOf(bytes: Buffer, mediaType: string): Promise<Credentials | null> {
  const nothing = { signer: null, signed: null, generator: null, by: BY };
  try {
    await prepare();
    using reader = await WasmReader.fromBlob(mediaType, new HeldBlob(bytes), SETTINGS);
    const found = store.parse(JSON.parse(reader.json()));
    const manifest = found.manifests[found.active_manifest ?? ""];
    const problems = [...new Set((found.validation_status ?? []).map(({ code }) => shown(code) ?? ""))].filter((code) => code !== UNLISTED);
    const isIntact = found.validation_state === "Valid" || found.validation_state === "Trusted";
    return {
      state: isIntact ? "intact" : "broken",
      signer: shown(manifest?.signature_info?.issuer ?? manifest?.signature_info?.common_name),
      signed: shown(manifest?.signature_info?.time),
      generator: shown(manifest?.claim_generator_info?.[0]?.name ?? manifest?.claim_generator),
      problems: problems.slice(0, 20).sort(),
      by: BY,
    };
  } catch (error) {
    const why = shown(error instanceof Error ? error.message : String(error)) ?? "";
    if (/JumbfNotFound|no JUMBF|not found/i.test(why) && !bytes.includes("jumdc2pa")) return null;
    return { state: /remote/i.test(why) ? "elsewhere" : "unreadable", ...nothing, problems: [why] };
  }
}

function shown(text: string | null | undefined): string | null {
  const plain = line(text, 200);
  return plain === null ? null : plainName(plain).name;
}
