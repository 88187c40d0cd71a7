import { Injectable } from '@nestjs/common';
import { validateSync } from 'class-validator';
import { Field } from '../../agency/field.entity.js';
import { Agency } from '../../agency/agency.entity.js';
import { Unit } from '../../agency/unit.entity.js';
import type { RegisterActor } from '../../facts/register-history.service.js';
import type { Role } from '../../law/facts.js';
import { addDays, startOf } from '../../law/time.js';
import { IdentityVault } from '../../official-numbers/identity-vault.service.js';
import type { Transaction } from '../../platform/database/index.js';
import { DomainError } from '../../platform/http/domain-error.js';
import type { FieldError } from '../../platform/http/domain-error.js';
import { fieldErrors } from '../../platform/http/validation.js';
import { CertificateRegister } from '../certificate-register.service.js';
import { GivePostBody, RegisterCertificateBody, RegisterPersonBody } from '../dto/staff.dto.js';
import { PersonRegister } from '../person-register.service.js';
import { Person } from '../person.entity.js';
import { PostRegister } from '../post-register.service.js';
import { roleNames, roles } from '../roles.js';
import type { SheetLine } from './read-workbook.js';
import type { SheetCode } from './sheets.js';

/** What the lines before this one have told: whom they registered, and which numbers stood where. */
export class Told {
  /** Persons of this workbook by the digest of their number; null where their line is wrong. */
  readonly people = new Map<string, string | null>();
  /** Line on which an identity number or a certificate number stood first. */
  readonly lineOf = new Map<string, number>();

  constructor(
    readonly agency: Agency,
    readonly fields: readonly Field[],
    readonly units: readonly Unit[],
  ) {}

  /** The line on which it stood before; null the first time. */
  before(key: string, line: number): number | null {
    const earlier = this.lineOf.get(key) ?? null;
    if (earlier === null) this.lineOf.set(key, line);
    return earlier;
  }
}

/** 逐行登记 – a line of the workbook as the register's own entry, under the register's own rules. */
@Injectable()
export class ImportLines {
  constructor(
    private readonly vault: IdentityVault,
    private readonly persons: PersonRegister,
    private readonly posts: PostRegister,
    private readonly certificates: CertificateRegister,
  ) {}

  /** Enters the line. @throws DomainError as the register of its sheet; malformed for what only a workbook can get wrong */
  async enter(tx: Transaction, by: RegisterActor, told: Told, line: SheetLine): Promise<void> {
    const enter: Readonly<Record<SheetCode, () => Promise<void>>> = {
      people: () => this.#person(tx, by, told, line),
      posts: () => this.#post(tx, by, told, line),
      certificates: () => this.#certificate(tx, by, told, line),
    };
    await enter[line.sheet]();
  }

  /** The digest of the line's identity number; null if it is none. */
  digestIn({ values }: SheetLine): string | null {
    const citizen = this.vault.citizen(textIn(values, 'identityNumber'));
    return citizen === null ? null : this.vault.identityDigest(citizen.number);
  }

  async #person(tx: Transaction, by: RegisterActor, told: Told, { line, values }: SheetLine): Promise<void> {
    const body = checked(new RegisterPersonBody(), values);
    const digest = this.vault.identityDigest(this.vault.requireCitizen(body.identityNumber).number);
    const earlier = told.before(`person:${digest}`, line);
    if (earlier !== null) throw wrong('/identityNumber', `与第${earlier}行重复`, `the same as on line ${earlier}`);
    told.people.set(digest, null);
    told.people.set(digest, await this.persons.register(tx, by, body));
  }

  async #post(tx: Transaction, by: RegisterActor, told: Told, { values }: SheetLine): Promise<void> {
    const { role: named, unit: unitName, from, lastDay } = values;
    const role = roles.find((each) => named === each || named === roleNames[each]);
    if (role === undefined)
      throw wrong('/role', `没有“${String(named)}”这种岗位`, `there is no role “${String(named)}”`);
    const unitId = unitName === undefined ? null : unitNamed(told.units, String(unitName));
    const body = checked(new GivePostBody(), {
      role: role satisfies Role,
      unitId,
      ...(from !== undefined && { from: startOf(String(from)) }),
      until: lastDay === undefined ? null : startOf(addDays(String(lastDay), 1)),
    });
    await this.posts.give(tx, by, await this.#personOf(tx, told, values), body);
  }

  async #certificate(tx: Transaction, by: RegisterActor, told: Told, { line, values }: SheetLine): Promise<void> {
    const { identityNumber: _number, ...entry } = values;
    const fields = [entry['fields'] ?? []].flat().map((named) => {
      return told.fields.find(({ code, name }) => named === code || named === name)?.code ?? named;
    });
    const fresh = { ...entry, fields: [...new Set(fields)] };
    const body = checked(new RegisterCertificateBody(), fresh, [
      ...unknownFields(told, fields),
      ...inverted(fresh),
      ...outside(told.agency.area, textIn(values, 'area')),
    ]);
    const personId = await this.#personOf(tx, told, values);
    const earlier = told.before(`certificate:${body.number}`, line);
    try {
      await this.certificates.register(tx, by, personId, body);
    } catch (error) {
      if (earlier === null || !(error instanceof DomainError) || error.code !== 'conflict') throw error;
      throw wrong('/number', `与第${earlier}行的证号重复`, `the same number as on line ${earlier}`);
    }
  }

  async #personOf(tx: Transaction, told: Told, values: SheetLine['values']): Promise<string> {
    const { number } = this.vault.requireCitizen(textIn(values, 'identityNumber'));
    const identityDigest = this.vault.identityDigest(number);
    const fresh = told.people.get(identityDigest);
    if (fresh === null) {
      throw wrong('/identityNumber', '“人员”表中此人的一行有误', 'the line of this person under People is wrong');
    }
    if (fresh !== undefined) return fresh;
    const person = await tx.findOne(Person, { where: { identityDigest } });
    // Whether another agency knows the person is not told.
    if (person !== null && (await isOnRegister(tx, told.agency.id, person.id))) return person.id;
    throw wrong('/identityNumber', '本机关名册和“人员”表中都没有此人', 'neither on the register nor under People');
  }
}

async function isOnRegister(tx: Transaction, agencyId: string, personId: string): Promise<boolean> {
  const sql = 'SELECT 1 AS known FROM person_facts WHERE agency_id = ? AND person_id = ?';
  return (await tx.query(sql, [agencyId, personId])).length > 0;
}

/** The values as the register's request has them. @throws DomainError malformed */
function checked<Body extends object>(body: Body, values: object, others: readonly FieldError[] = []): Body {
  Object.assign(body, values);
  const malformed = fieldErrors(validateSync(body, { whitelist: true, forbidNonWhitelisted: true }));
  // What is said in the workbook's own terms is not said again.
  const errors = [...others, ...malformed.filter(({ pointer }) => !others.some((each) => each.pointer === pointer))];
  if (errors.length > 0) throw new DomainError('malformed', { errors });
  return body;
}

function unitNamed(units: readonly Unit[], name: string): string {
  const unit = units.find((each) => each.name === name);
  if (unit === undefined) throw wrong('/unitId', `本机关没有此内设机构：${name}`, `no unit of this agency: ${name}`);
  return unit.id;
}

function unknownFields({ fields: known }: Told, fields: readonly string[]): readonly FieldError[] {
  const unknown = fields.filter((each) => !known.some(({ code }) => code === each));
  if (unknown.length === 0) return [];
  const message = {
    zh: `本机关没有此执法类别：${unknown.join('、')}`,
    en: `no field of this agency: ${unknown.join(', ')}`,
  };
  return [{ pointer: '/fields', message }];
}

/** The register says so too; here it is said together with what else is wrong with the line. */
function inverted(entry: SheetLine['values']): readonly FieldError[] {
  const [from, to] = [textIn(entry, 'validFrom'), textIn(entry, 'validTo')];
  if (from === '' || to === '' || from <= to) return [];
  const message = { zh: '有效期止不得早于有效期起', en: 'must not be before the first valid day' };
  return [{ pointer: '/validTo', message }];
}

/** A certificate whose area neither holds the agency's nor lies in it serves no case here. */
function outside(agencyArea: string, area: string): readonly FieldError[] {
  if (agencyArea.startsWith(area) || area.startsWith(agencyArea)) return [];
  const message = {
    zh: `执法区域不含本机关区域${agencyArea}`,
    en: `the area has nothing to do with the agency's, ${agencyArea}`,
  };
  return [{ pointer: '/area', message }];
}

function textIn(values: SheetLine['values'], key: string): string {
  const value = values[key];
  return typeof value === 'string' ? value : '';
}

function wrong(pointer: string, zh: string, en: string): DomainError {
  return new DomainError('malformed', { errors: [{ pointer, message: { zh, en } }] });
}
