import { createHash, randomBytes } from "node:crypto";
import { Integer, Null, OctetString } from "asn1js";
import { AlgorithmIdentifier, Certificate, ExtKeyUsage, MessageImprint, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from "pkijs";
import { same } from "../vault/merkle.ts";
import { AnchorError } from "./errors.ts";

const SHA256 = "2.16.840.1.101.3.4.2.1";
const TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
const EXTENDED_KEY_USAGE = "2.5.29.37";
/** No answer of an authority is longer, with all its certificates. */
export const MAX_TOKEN = 100_000;

/** A time-stamp that was checked against the bytes that it is over. */
export interface Timestamp {
  /** The name of whoever signed it, as its certificate says. */
  readonly by: string;
  readonly time: Date;
  /** True where its certificate leads to one that the reader trusts; false where the reader named none. */
  readonly trusted: boolean;
}

/** A request for a time-stamp (RFC 3161, section 2.4.1) over SHA-256 of `bytes`, as DER; it asks for the certificate too. */
export function timestampRequest(bytes: Uint8Array, nonce: Uint8Array = positive(randomBytes(8))): Uint8Array {
  const imprint = new MessageImprint({
    hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }),
    hashedMessage: new OctetString({ valueHex: exact(createHash("sha256").update(bytes).digest()) }),
  });
  const request = new TimeStampReq({ version: 1, messageImprint: imprint, nonce: new Integer({ valueHex: exact(nonce) }), certReq: true });
  return new Uint8Array(request.toSchema().toBER());
}

/**
 * Checks the answer of an authority (RFC 3161, section 2.4.2): that it grants, that it is over SHA-256 of `bytes`, that its signature holds and its certificate is for
 * time-stamping; and, where `trusted` names certificates, that its own leads to one of them, as of its own time. Throws {@link AnchorError} with what does not hold.
 */
export async function checkTimestamp(token: Uint8Array, bytes: Uint8Array, trusted: readonly Certificate[]): Promise<Timestamp> {
  if (token.length > MAX_TOKEN) throw new AnchorError(`the time-stamp is longer than ${MAX_TOKEN} bytes`);
  const { signed, info } = parsed(token);
  const signer = signed.certificates?.find((one): one is Certificate => one instanceof Certificate && isForTimestamps(one));
  if (signer === undefined) throw new AnchorError("the time-stamp brings no certificate that is for time-stamping");
  const digest = createHash("sha256").update(bytes).digest();
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  if (hashAlgorithm.algorithmId !== SHA256 || !same(new Uint8Array(hashedMessage.valueBlock.valueHexView), digest))
    throw new AnchorError("the time-stamp is over something else");
  try {
    const found = await signed.verify({
      signer: 0,
      data: exact(bytes),
      trustedCerts: [...trusted],
      checkDate: info.genTime,
      checkChain: trusted.length > 0,
      extendedMode: true,
    });
    if (found.signatureVerified !== true) throw new AnchorError("the signature of the time-stamp does not hold");
  } catch (error) {
    if (error instanceof AnchorError) throw error;
    throw new AnchorError(`the time-stamp does not hold: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return { by: nameOf(signer), time: info.genTime, trusted: trusted.length > 0 };
}

/** Certificates in PEM, one after the other. Throws {@link AnchorError} where there is none. */
export function certificatesIn(pem: string): readonly Certificate[] {
  const found = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----/g)];
  if (found.length === 0) throw new AnchorError("the file holds no certificate in PEM");
  try {
    return found.map(([, body = ""]) => Certificate.fromBER(Buffer.from(body, "base64")));
  } catch (cause) {
    throw new AnchorError("a certificate of the file cannot be read", { cause });
  }
}

function parsed(token: Uint8Array): { readonly signed: SignedData; readonly info: TSTInfo } {
  let answer: TimeStampResp;
  try {
    answer = TimeStampResp.fromBER(exact(token));
  } catch (cause) {
    throw new AnchorError("it is no answer of a time-stamping authority", { cause });
  }
  // 0 is granted, 1 granted with modifications.
  if (answer.status.status > 1 || answer.timeStampToken === undefined)
    throw new AnchorError(`the authority refused, with status ${answer.status.status}`);
  try {
    const signed = new SignedData({ schema: answer.timeStampToken.content });
    const content = signed.encapContentInfo.eContent;
    if (content === undefined || signed.signerInfos.length !== 1)
      throw new AnchorError("the time-stamp holds no time, or not one signature");
    return { signed, info: TSTInfo.fromBER(content.getValue()) };
  } catch (cause) {
    if (cause instanceof AnchorError) throw cause;
    throw new AnchorError("the time-stamp in the answer cannot be read", { cause });
  }
}

function isForTimestamps({ extensions }: Certificate): boolean {
  const usage = extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  return usage instanceof ExtKeyUsage && usage.keyPurposes.includes(TIME_STAMPING);
}

function nameOf({ subject }: Certificate): string {
  return subject.typesAndValues.map(({ value }) => String(value.valueBlock.value)).join(", ");
}

/** A number of that many bytes that is above zero in DER, where the first bit is the sign. */
function positive(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte, i) => (i === 0 ? (byte & 0x7f) | 0x40 : byte));
}

/** The bytes alone, in memory of their own: what is handed to WebCrypto is taken whole. */
function exact(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}
