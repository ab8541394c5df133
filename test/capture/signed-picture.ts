import { execFileSync } from "node:child_process";
import { createPrivateKey, sign, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WasmBuilder } from "@contentauth/c2pa-wasm";
import { credentialsOf, HeldBlob } from "../../src/capture/credentials-file.ts";

/** The head of a CBOR value: its major type and a length or number (RFC 8949). */
function head(major: number, n: number): Buffer {
  if (n < 24) return Buffer.from([(major << 5) | n]);
  if (n < 256) return Buffer.from([(major << 5) | 24, n]);
  return Buffer.from([(major << 5) | 25, n >> 8, n & 255]);
}
const bytes = (value: Uint8Array): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const array = (...values: Buffer[]): Buffer => Buffer.concat([head(4, values.length), ...values]);

/** A key with a certificate of an authority that nobody knows, made for one run. */
function credential(): { readonly key: string; readonly chain: readonly Buffer[] } {
  const folder = mkdtempSync(join(tmpdir(), "firsthand-signer-"));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]) => execFileSync("openssl", args, { stdio: "pipe" });
  try {
    const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
    openssl(
      "req",
      "-x509",
      ...curve,
      "-keyout",
      at("ca.key"),
      "-out",
      at("ca.pem"),
      "-days",
      "30",
      "-subj",
      "/O=Test Authority/CN=Test Authority",
    );
    openssl("req", "-new", ...curve, "-keyout", at("leaf.key"), "-out", at("leaf.csr"), "-subj", "/O=Test Signer/CN=Test Signer");
    writeFileSync(
      at("ext"),
      "basicConstraints=critical,CA:FALSE\nkeyUsage=critical,digitalSignature\nextendedKeyUsage=emailProtection\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n",
    );
    openssl(
      "x509",
      "-req",
      "-in",
      at("leaf.csr"),
      "-CA",
      at("ca.pem"),
      "-CAkey",
      at("ca.key"),
      "-CAcreateserial",
      "-days",
      "20",
      "-extfile",
      at("ext"),
      "-out",
      at("leaf.pem"),
    );
    const der = (name: string): Buffer => new X509Certificate(readFileSync(at(name))).raw;
    return { key: readFileSync(at("leaf.key"), "utf8"), chain: [der("leaf.pem"), der("ca.pem")] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const RESERVED = 4_000;

/** A JPEG with content credentials, signed by a signer whom nobody knows. */
export async function signedPicture(jpeg: Uint8Array): Promise<Uint8Array> {
  // Makes the one instance of the library ready that both use.
  await credentialsOf(Buffer.from("jumdc2pa"), "image/jpeg");
  const { key, chain } = credential();
  const builder = WasmBuilder.fromJson(
    JSON.stringify({
      claim_generator_info: [{ name: "A camera", version: "1" }],
      assertions: [
        {
          label: "c2pa.actions",
          data: {
            actions: [{ action: "c2pa.created", digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture" }],
          },
        },
      ],
    }),
  );
  const cose = async (claim: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
    const shielded = bytes(Buffer.concat([head(5, 2), head(0, 1), head(1, 6), head(0, 33), array(...chain.map(bytes))]));
    const signed = array(text("Signature1"), shielded, bytes(Buffer.alloc(0)), bytes(claim));
    const signature = sign("sha256", signed, { key: createPrivateKey(key), dsaEncoding: "ieee-p1363" });
    const padded = (pad: number): Buffer => {
      const open = Buffer.concat([head(5, 1), text("pad"), bytes(Buffer.alloc(pad))]);
      return Buffer.concat([head(6, 18), array(shielded, open, Buffer.from([0xf6]), bytes(signature))]);
    };
    // It fills the place that is kept for it; the head of a padding of this length takes two bytes more than that of none.
    return Uint8Array.from(padded(RESERVED - padded(0).length - 2));
  };
  return builder.sign({ sign: cose, reserveSize: RESERVED, alg: "es256" }, "image/jpeg", new HeldBlob(jpeg));
}
