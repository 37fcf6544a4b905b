const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
/** What comes before the bytes of an Ed25519 public key (multicodec table, ed25519-pub). */
const ED25519_PUB = [0xed, 0x01];

/** An Ed25519 public key, given as the 32 bytes in base64url, as a Multikey spells it (W3C Controlled Identifiers 1.0, 2.2.2). */
export function multikeyOf(publicKey: string): string {
  return `z${base58([...ED25519_PUB, ...Buffer.from(publicKey, 'base64url')])}`;
}

function base58(bytes: readonly number[]): string {
  let rest = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  let text = '';
  while (rest > 0n) {
    text = (ALPHABET[Number(rest % 58n)] ?? '') + text;
    rest /= 58n;
  }
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(Math.max(0, zeros)) + text;
}
