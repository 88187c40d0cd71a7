/** 卷宗包的目录 – what stands where in a bag (BagIt, RFC 8493). The writer and the verifier have it from here. */

/** The names in the bag, below its base directory. */
export const PATHS = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest256: 'manifest-sha256.txt',
  manifest512: 'manifest-sha512.txt',
  seal: 'seal.txt',
  tagManifest256: 'tagmanifest-sha256.txt',
  tagManifest512: 'tagmanifest-sha512.txt',
  case: 'data/case.json',
  events: 'data/events.jsonl',
  facts: 'data/facts.jsonl',
  procedure: 'data/law/procedure.json',
  lawPack: 'data/law/law-pack.json',
  checkpoint: 'data/log/checkpoint.txt',
  proofs: 'data/log/proofs.json',
  key: 'data/log/verifier-key.txt',
  publicKey: 'data/log/public-key.pem',
  volumes: 'data/volumes/volumes.json',
  files: 'data/files.json',
} as const;

/** Where the bytes of a file stand. */
export function pathOfFile(sha256: string): string {
  return `data/files/${sha256}`;
}

/** Where the PDF of a volume stands. */
export function pathOfVolume(volume: string): string {
  return `data/volumes/${volume}.pdf`;
}

/** The one directory in the ZIP. */
export function baseOf(caseId: string): string {
  return `sanfen-${caseId}`;
}

/** Whether the path is one of the payload. */
export function isPayload(path: string): boolean {
  return path.startsWith('data/');
}
