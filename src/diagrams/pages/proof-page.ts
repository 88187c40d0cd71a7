/** 证明报告 – what was explored, what was proved, and within which bounds. Without times or dates: the same every time. */
import type { LawPack } from '../../law/packs/law-pack.js';
import type { Procedure } from '../../law/procedure.js';
import { DRIVEN_PATHS } from '../../law/proof/driven-paths.js';
import { SPOT_PATHS } from '../../law/proof/spot-paths.js';
import { POPULATION, EVERYBODY, STAFF, STAFF_IN_RESERVE } from '../../law/proof/population.js';
import type { Proof } from '../../law/proof/prove.js';
import { ACT_PROPERTIES, WORLD_PROPERTIES } from '../../law/proof/properties.js';
import { EXCURSIONS } from '../../law/proof/straight-path.js';
import { DESTINATION, NO_DEAD_END } from '../../law/proof/watch.js';
import { counted, page, table } from './markdown.js';

interface TitledProof {
  readonly title: string;
  readonly proof: Proof;
}

/** The report. */
export function proofPage(procedure: Procedure, pack: LawPack, proofs: readonly TitledProof[]): string {
  return page(
    '# 程序证明 What is proved of the procedure',
    `${procedure.name.zh} ${procedure.name.en}, version ${procedure.version}, under the law pack \`${pack.id}\`.`,
    'The procedure is explored exhaustively: from the opening of a case, every act that a state knows is tried by every ' +
      'account, with every payload of a fixed list of honest and dishonest ones, in every world that can be reached; ' +
      'what is allowed is done, and so on until nothing new turns up, or – where the table says so – until so many worlds ' +
      'have been seen. No violation of any sentence below was found.',
    table(
      ['Exploration', 'To its end', 'Worlds', 'Acts asked for', 'Allowed', 'Moves', 'Twists tried', 'Violations'],
      proofs.map(({ title, proof }) => [
        title,
        proof.complete ? 'yes' : 'no',
        ...[proof.worlds, proof.asked, proof.allowed, proof.moves, twistsOf(proof), proof.found].map(counted),
      ]),
    ),
    '## Who tries',
    'Persons of the population and the posts they hold:',
    table(
      ['Person', 'Posts', 'Remark'],
      Object.values(POPULATION).map(({ personId, posts }) => [
        personId,
        posts.map(({ role }) => role).join(', '),
        REMARKS[personId] ?? '',
      ]),
    ),
    `Everybody is ${Object.keys(EVERYBODY).length} accounts, two of which are one person’s. The smallest staff is ` +
      `${Object.keys(STAFF).join(', ')}; in reserve is ${Object.keys(STAFF_IN_RESERVE).at(-1) ?? ''}.`,
    '## What holds in every world',
    listed(WORLD_PROPERTIES.map(({ name }) => name)),
    '## What holds of every act that is allowed',
    listed(ACT_PROPERTIES.map(({ name }) => name)),
    '## What holds of every move',
    listed([DESTINATION, NO_DEAD_END]),
    '## What holds of every rule',
    'Wherever an act is allowed, it is twisted so that one of its rules must refuse it – the certificate expired, the ' +
      'evidence taken away, the day not yet come – and that rule must name itself among the blockers, whatever other ' +
      'rules say. Each twist is tried up to three times for every act in every state. So no rule rests on a situation ' +
      'being unreachable, and taking any one rule away makes the proof fail; tests do so for each rule, and for each ' +
      'guard of the machine.',
    table(
      ['Rule', 'Twists tried'],
      Object.keys(proofs[0]?.proof.twists ?? {}).map((code) => [
        `\`${code}\``,
        counted(proofs.reduce((sum, { proof }) => sum + (proof.twists[code] ?? 0), 0)),
      ]),
    ),
    '## Bounds and reductions',
    listed([
      'One procedure, one law pack, one agency, one matter, one party (a citizen), one breach; fines below the line of a ' +
        'hearing and at the line of a major penalty, or no penalty. Other kinds of penalty and other declared ' +
        'circumstances appear only in twists.',
      `Payloads come from a fixed list: for each act the honest ones and those that somebody would try. Texts are all alike, since no rule reads them.`,
      'What is refused without a payload is not tried with one; a test shows that it would be refused with any.',
      `Excursions are bounded. On the straight path these acts are tried and judged everywhere but not followed: ${[
        ...EXCURSIONS,
      ]
        .sort()
        .map((act) => `\`${act}\``)
        .join(
          ', ',
        )}. With one excursion, one of them (or a certificate found void before the decision) is followed on each path; with an officer in reserve, only recusals.`,
      'Acts that commute are followed in one order: co-signing first, of the two handlers the first, identity before ' +
        'evidence, and the like. All of them are tried and judged in every world all the same.',
      'Worlds that differ only in what no rule looks at – numbers of events, hours, names of papers, how often something ' +
        'was done – count as one. Persons alike in everything but their names are called in the order in which they appear.',
      'Time passes in two lengths: some weeks past every period of defence and hearing, some months past the periods of ' +
        'reconsideration and suit.',
      ...proofs.filter(({ proof }) => !proof.complete).map(unfinished),
      'A dead end is a world from which no archived case can be reached by what is followed, although the staffing ' +
        'check finds that those who try could lawfully finish the case. A certificate found void can leave nothing but the ' +
        'withdrawal of the case, which is an excursion: such worlds count while one is left.',
      `The first two explorations are of ${DRIVEN_PATHS.length} ordinary cases and ${SPOT_PATHS.length} on the spot, led past every fork, with everything tried on the way but not followed.`,
      'Seizures and re-inspections run beside a case by machines of their own. They are asked for in every world and led ' +
        'along the driven cases; the explorations do not follow them.',
    ]),
  );
}

const REMARKS: Readonly<Record<string, string>> = {
  third: 'an officer whose posts would let them do anything',
  twofold: 'signs in with two accounts',
  layman: 'a reviewer without the legal profession qualification',
  expired: 'a certificate that has expired',
  interested: 'has a declared interest in the party',
  watcher: 'supervises and administers',
};

/** Said openly of an exploration that was not taken to its end. */
function unfinished({ title, proof }: TitledProof): string {
  return (
    `The exploration “${title}” was stopped after ${counted(proof.worlds)} worlds, the shortest ways first; worlds further ` +
    'from the opening were not reached, and dead ends are looked for only where an exploration came to its end.'
  );
}

function twistsOf({ twists }: Proof): number {
  return Object.values(twists).reduce((sum, count) => sum + count, 0);
}

function listed(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join('\n');
}
