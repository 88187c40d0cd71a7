import { describe, expect, it } from '@jest/globals';
import 'reflect-metadata';
import { currentProcedures, everyProcedure } from '../../src/law/procedures.js';
import { DomainError } from '../../src/platform/http/domain-error.js';
import { ProceduresController } from '../../src/procedures/procedures.controller.js';

describe('a procedure is told in the version that a case runs under', () => {
  const procedures = new ProceduresController();

  it.each([...everyProcedure])('$id $version', ({ id, version, moves }) => {
    expect(procedures.one(id, { version })).toMatchObject({ id, version, moves });
    const places = new Set(procedures.map(id, { version }).across.stages.map((stage) => stage.id));
    expect([...procedures.one(id, { version }).states].every((state) => places.has(state.id))).toBe(true);
  });

  it.each([...currentProcedures])('$id in that of new cases unless it is said', ({ id, version }) => {
    expect(procedures.one(id, {})).toEqual(procedures.one(id, { version }));
    expect(procedures.map(id, {})).toBe(procedures.map(id, { version }));
  });

  it('knows none that there never was', () => {
    expect(() => procedures.one('ordinary', { version: '1999-01' })).toThrow(DomainError);
    expect(() => procedures.map('simplified', { version: '1999-01' })).toThrow(DomainError);
    expect(() => procedures.map('other', {})).toThrow(DomainError);
  });
});
