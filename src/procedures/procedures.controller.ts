import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { chartedProcedure } from '../diagrams/charted.js';
import { mapOf, type ProcedureMap } from '../diagrams/map/procedure-map.js';
import { phasesOf, type PhaseStages } from '../diagrams/phases.js';
import type { ActDefinition, Rule } from '../law/act.js';
import type { Text } from '../law/blocker.js';
import { measureMachines } from '../law/measures/machines.js';
import type { MeasureKind } from '../law/measures/measure.js';
import { lawPackOf, lawPacks } from '../law/packs/index.js';
import type { LawPack } from '../law/packs/law-pack.js';
import { currentProcedures, everyProcedure } from '../law/procedures.js';
import type { Procedure, StageDescription, StageMove } from '../law/procedure.js';
import { statute } from '../law/rules/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import type { WholeList } from '../platform/http/page.js';
import { payloadSchemaOf, type PayloadSchema } from './payload-schemas.js';

export type ProcedureSummary = Pick<Procedure, 'id' | 'version' | 'name' | 'basis'> & {
  readonly states: number;
  readonly acts: number;
};

export type LawPackSummary = Pick<LawPack, 'id' | 'name' | 'inForceFrom'>;

/** An act as the machine knows it. */
export interface ActDescription extends Pick<
  ActDefinition,
  'type' | 'name' | 'duty' | 'roles' | 'basis' | 'rules' | 'gate' | 'enforcement'
> {
  readonly nameZh: string;
  /** JSON Schema of the payload. */
  readonly schema: PayloadSchema;
}

/** A kind of measure beside a case: its states, moves, and the acts of the case that move it. */
export interface MeasureDescription {
  readonly kind: MeasureKind;
  readonly name: Text;
  readonly basis: string;
  readonly moves: readonly StageMove[];
  readonly states: readonly (StageDescription & { readonly nameZh: string })[];
  readonly acts: readonly string[];
}

/** A procedure whole: for diagrams, and for clients that make forms of it. */
export interface ProcedureDescription extends Pick<Procedure, 'id' | 'version' | 'name' | 'basis' | 'moves'> {
  readonly states: readonly (StageDescription & { readonly nameZh: string })[];
  readonly opening: ActDescription;
  readonly acts: readonly ActDescription[];
  /** 措施: side machines whose acts the procedure has. */
  readonly measures: readonly MeasureDescription[];
  /** 阶段的分组, in order. */
  readonly phases: readonly PhaseStages[];
  readonly rules: readonly Pick<Rule, 'code' | 'basis' | 'title'>[];
}

/** Which version of a procedure is meant; that of new cases unless it is said. */
export class VersionQuery {
  @ApiPropertyOptional({ description: '程序版本,默认现行版本 – that a case runs under; the current one by default' })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  version?: string;
}

/** 程序与法规: what the machine knows, for diagrams, for forms, and for a lawyer who wants to check it. */
@ApiTags('程序 procedures')
@ApiBearerAuth()
@Controller()
export class ProceduresController {
  readonly #maps = new Map<Procedure, ProcedureMap>();

  @Get('procedures')
  @ApiOperation({ summary: '程序目录 – the procedures' })
  list(): WholeList<ProcedureSummary> {
    const items = currentProcedures.map(({ id, version, name, basis, stages, acts }) => {
      return { id, version, name, basis, states: stages.length, acts: acts.size };
    });
    return { items, nextCursor: null };
  }

  @Get('procedures/:id')
  @ApiOperation({ summary: '程序的状态、行为、规则 – states, acts, rules and moves of a procedure' })
  one(@Param('id') id: string, @Query() { version }: VersionQuery): ProcedureDescription {
    return described(procedureWith(id, version));
  }

  @Get('procedures/:id/map')
  @ApiOperation({ summary: '程序图 – the procedure as a map: where its stages stand, and the ways between' })
  map(@Param('id') id: string, @Query() { version }: VersionQuery): ProcedureMap {
    const procedure = procedureWith(id, version);
    const known = this.#maps.get(procedure);
    if (known) return known;
    const drawn = mapOf(chartedProcedure(procedure));
    this.#maps.set(procedure, drawn);
    return drawn;
  }

  @Get('law-packs')
  @ApiOperation({ summary: '法规包目录 – the law packs' })
  packs(): WholeList<LawPackSummary> {
    const items = lawPacks().map(({ id, name, inForceFrom }) => ({ id, name, inForceFrom }));
    return { items, nextCursor: null };
  }

  @Get('law-packs/:owner/:edition')
  @ApiOperation({ summary: '法规包 – every number, list and provincial value, with its source' })
  pack(@Param('owner') owner: string, @Param('edition') edition: string): LawPack {
    const id = `${owner}/${edition}`;
    if (!lawPacks().some((each) => each.id === id)) throw DomainError.notFound();
    return lawPackOf(id);
  }
}

function procedureWith(id: string, version?: string): Procedure {
  const procedure =
    version === undefined
      ? currentProcedures.find((each) => each.id === id)
      : everyProcedure.find((each) => each.id === id && each.version === version);
  if (procedure === undefined) throw DomainError.notFound();
  return procedure;
}

function described({ id, version, name, basis, stages, moves, opening, acts }: Procedure): ProcedureDescription {
  return {
    id,
    version,
    name,
    basis,
    states: stages.map((stage) => ({ ...stage, nameZh: stage.name.zh })),
    moves,
    opening: actDescribed(opening),
    acts: [...acts.values()].map(actDescribed),
    measures: measuresOf(acts),
    phases: phasesOf({ id, name, stages }),
    rules: [...statute.values()].map(({ code, basis: article, title }) => ({ code, basis: article, title })),
  };
}

/** 措施: the machines beside a case, as far as the procedure has their acts. */
function measuresOf(acts: Procedure['acts']): readonly MeasureDescription[] {
  return measureMachines
    .filter((machine) => machine.acts.some(({ type }) => acts.has(type)))
    .map(({ kind, name, basis, stages, moves, acts: own }) => ({
      kind,
      name,
      basis,
      states: stages.map((stage) => ({ ...stage, nameZh: stage.name.zh })),
      moves,
      acts: own.map(({ type }) => type),
    }));
}

function actDescribed(act: ActDefinition): ActDescription {
  const { type, name, duty, roles, basis, rules, gate, enforcement } = act;
  return { type, nameZh: name.zh, name, duty, roles, basis, rules, gate, enforcement, schema: payloadSchemaOf(act) };
}
