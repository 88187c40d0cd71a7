/** 法律 – the procedure and the law pack the case was under are ones this program knows, word for word. */
import { canonicalJson } from '../../law/canonical-json.js';
import { lawPackOf } from '../../law/packs/index.js';
import { procedureOf } from '../../law/procedures.js';
import { packDocument, procedureDocument } from '../bag/contents.js';
import { PATHS } from '../bag/paths.js';
import { valueOr } from '../case/unreadable.js';
import { about, type BagFinding } from '../findings.js';
import type { OpenedBag } from '../opened-bag.js';

/** What is wrong with the law in the bag. */
export async function lawFindings({ files, case: of }: OpenedBag): Promise<readonly BagFinding[]> {
  if (of === null) return [];
  const { id, version } = of.procedure;
  const procedure = valueOr(null, () => canonicalJson(procedureDocument(procedureOf(id, version))));
  const pack = valueOr(null, () => canonicalJson(packDocument(lawPackOf(of.lawPack))));
  return [
    ...unlike(procedure, await files.text(PATHS.procedure), PATHS.procedure, 'procedure', `${id} ${version}`),
    ...unlike(pack, await files.text(PATHS.lawPack), PATHS.lawPack, 'law-pack', of.lawPack),
  ];
}

function unlike(
  known: string | null,
  held: string | null,
  path: string,
  kind: 'procedure' | 'law-pack',
  name: string,
): readonly BagFinding[] {
  if (known === null) {
    const zh = `本核验程序不认识${kind === 'procedure' ? '程序' : '法规包'}${name}，无法据以重演`;
    return [
      about(path, `${kind}-unknown`, zh, `this verifier does not know the ${kind} ${name} and cannot replay by it`),
    ];
  }
  if (known === held) return [];
  const zh = `包内的${kind === 'procedure' ? '程序' : '法规包'}${name}与公布的文本不同`;
  return [about(path, `${kind}-changed`, zh, `the ${kind} ${name} in the bag is not the one published`)];
}
