/** 封签 – the text the agency's key signs for a bag: which case, at which event, and the digests of what lists the rest. */
import type { BagCase } from './contents.js';
import { PATHS } from './paths.js';

/** The files of which the seal holds the digests: everything else hangs on them. */
export const SEALED = [PATHS.declaration, PATHS.info, PATHS.manifest256, PATHS.manifest512] as const;

/** The name under which the agency signs. */
export function signerName(agencyId: string): string {
  return `sanfen/${agencyId}`;
}

/** The text; `digestOf` gives the SHA-256 of a file of the bag. No checkpoint of a log has this form. */
export function sealText(of: BagCase, digestOf: (path: string) => string): string {
  const { agencyId, caseId, version, head, format } = of;
  const files = SEALED.map((path) => `${digestOf(path)}  ${path}\n`).join('');
  return `${signerName(agencyId)}\n${format}\n${caseId} ${version} ${head}\n${files}`;
}
