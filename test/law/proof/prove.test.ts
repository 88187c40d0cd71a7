import { describe, expect, it } from '@jest/globals';
import { ordinaryActs, ordinaryProcedure } from '../../../src/law/ordinary-procedure/ordinary-procedure.js';
import { deadEnds } from '../../../src/law/proof/dead-ends.js';
import { DRIVEN_PATHS } from '../../../src/law/proof/driven-paths.js';
import { worldsAlong } from '../../../src/law/proof/driven.js';
import { SPOT_PATHS } from '../../../src/law/proof/spot-paths.js';
import { simplifiedProcedure } from '../../../src/law/simplified-procedure/simplified-procedure.js';
import { explore, pathTo, type Place } from '../../../src/law/proof/explore.js';
import { prove, proveAlong } from '../../../src/law/proof/prove.js';
import { NO_DEAD_END } from '../../../src/law/proof/watch.js';
import { accountsOf, procedureWith, questionTo, statuteWith } from './support.js';

/** Rules that acts of the ordinary procedure stand under; the others belong to the simplified one alone. */
const RULES_OF_ORDINARY = new Set([ordinaryProcedure.opening, ...ordinaryActs].flatMap(({ rules }) => rules));
const FEW = accountsOf('handler-1', 'handler-2', 'twofold', 'reviewer-1', 'approver-1', 'clerk-1');

describe('the proof of the ordinary procedure', () => {
  it('finds nothing in the first worlds that everybody reaches', () => {
    const proof = prove({ ...questionTo(ordinaryProcedure), excursions: 0, worldLimit: 150 });
    expect(proof.violations).toEqual([]);
    expect(proof.complete).toBe(false);
    expect(proof.asked).toBeGreaterThan(10_000);
  });

  it.each(DRIVEN_PATHS)('a case can be led to its end: $name', (path) => {
    expect(worldsAlong(path, questionTo(ordinaryProcedure))).toHaveLength(path.steps.length + 1);
  });

  it('finds nothing along the cases led past every fork, with each rule put to the test and each act done', () => {
    const proof = proveAlong(DRIVEN_PATHS, questionTo(ordinaryProcedure));
    expect(proof.violations).toEqual([]);
    const untried = Object.entries(proof.twists).flatMap(([code, times]) => (times === 0 ? [code] : []));
    expect(untried.filter((code) => RULES_OF_ORDINARY.has(code))).toEqual([]);
    expect(Object.keys(proof.byState).sort()).toEqual(ordinaryProcedure.stages.map(({ id }) => id).sort());
  });

  it('ends at the first violation where it is told to', () => {
    const question = questionTo(procedureWith({ rules: statuteWith('post-held', 'permits') }));
    const proof = prove({ ...question, excursions: 0, worldLimit: 150, stopEarly: true });
    expect(proof.complete).toBe(false);
    expect(proof.found).toBeGreaterThan(0);
    expect(proof.violations[0]?.path[0]).toEqual({ account: 'clerk-1', act: 'open-case', state: 'lead' });
  });
});

describe('the proof of the simplified procedure', () => {
  it.each(SPOT_PATHS)('a case can be led to its end: $name', (path) => {
    expect(worldsAlong(path, questionTo(simplifiedProcedure))).toHaveLength(path.steps.length + 1);
  });

  it('finds nothing along the cases led past every fork, with each rule put to the test and each act done', () => {
    const proof = proveAlong(SPOT_PATHS, questionTo(simplifiedProcedure));
    expect(proof.violations).toEqual([]);
    const untried = Object.entries(proof.twists).flatMap(([code, times]) => (times === 0 ? [code] : []));
    expect(untried.filter((code) => !RULES_OF_ORDINARY.has(code))).toEqual([]);
    expect(Object.keys(proof.byState).sort()).toEqual(simplifiedProcedure.stages.map(({ id }) => id).sort());
  });

  it('finds nothing in any world that a few people reach on the straight path, and no dead end', () => {
    const staff = accountsOf('handler-1', 'handler-2', 'reviewer-1', 'approver-1', 'clerk-1');
    const proof = prove({ ...questionTo(simplifiedProcedure, staff), excursions: 0 });
    expect(proof.violations).toEqual([]);
    expect(proof.complete).toBe(true);
    expect(proof.worlds).toBeGreaterThan(100);
  });
});

const ENDS: ReadonlySet<string> = new Set(['archived']);

describe('dead ends', () => {
  it('a procedure in which nothing can be archived has no other worlds', () => {
    const procedure = procedureWith({ rules: statuteWith('place-in-area', 'refuses') });
    const { violations, worlds, complete } = prove({ ...questionTo(procedure, FEW), excursions: 0 });
    expect(complete).toBe(true);
    expect(violations.every(({ property }) => property === NO_DEAD_END)).toBe(true);
    expect(violations.length).toBeGreaterThan(0);
    expect(worlds).toBeGreaterThan(1);
  });

  it('are places from which no archived case is reached, also in a circle', () => {
    const [start, circle, back, archived] = ['lead', 'investigation', 'referral', 'archived'].map(placeIn);
    start!.leadsTo.add(circle!).add(archived!);
    circle!.leadsTo.add(back!);
    back!.leadsTo.add(circle!);
    expect(deadEnds([start!, circle!, back!, archived!], ENDS)).toEqual([circle, back]);
  });

  it('count after a void certificate only while an excursion is left', () => {
    const [spent, left] = [0, 1].map((excursionsLeft) => ({
      ...placeIn('investigation'),
      voided: true,
      excursionsLeft,
    }));
    expect(deadEnds([spent!, left!], ENDS)).toEqual([left]);
  });

  it('are not where staff does not suffice', () => {
    const [few, enough] = [false, true].map((staffed) => ({ ...placeIn('investigation'), staffed }));
    expect(deadEnds([few!, enough!], ENDS)).toEqual([enough]);
  });
});

describe('the exploration', () => {
  const lost = procedureWith({ rules: statuteWith('place-in-area', 'refuses') });

  it('tells its path from the opening', () => {
    const { places } = explore({ ...questionTo(lost, FEW), excursions: 0 });
    const steps = pathTo(places.at(-1)!);
    expect(steps[0]).toEqual({ account: 'clerk-1', act: 'open-case', state: 'lead' });
    expect(steps.at(-1)?.state).toBe(places.at(-1)?.state);
  });

  it('takes accounts of one person for one: a second account reaches nothing new', () => {
    const once = explore({ ...questionTo(lost, FEW), excursions: 0 });
    const twice = explore({ ...questionTo(lost, { ...FEW, again: 'twofold' }), excursions: 0 });
    expect(twice.places).toHaveLength(once.places.length);
    expect(twice.moves).toBe(once.moves);
    expect(twice.asked).toBeGreaterThan(once.asked);
  });

  it('gives up at its limit and says so', () => {
    const { complete, places } = explore({ ...questionTo(ordinaryProcedure, FEW), excursions: 0, worldLimit: 3 });
    expect(complete).toBe(false);
    expect(places.length).toBeGreaterThan(3);
  });

  it('reaches more with excursions', () => {
    const [straight, with1] = [0, 1].map((excursions) => explore({ ...questionTo(lost, FEW), excursions }));
    expect(with1!.places.length).toBeGreaterThan(straight!.places.length);
  });
});

function placeIn(state: string): Place {
  const step = { account: '', act: '', state };
  return { state, step, before: null, leadsTo: new Set(), excursionsLeft: 0, voided: false, staffed: true };
}
