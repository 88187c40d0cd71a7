import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Unit } from '../agency/unit.entity.js';
import type { RegisterActor } from '../facts/register-history.service.js';
import type { Role } from '../law/facts.js';
import type { Instant } from '../law/time.js';
import { Clock } from '../platform/clock.js';
import { Transaction } from '../platform/database/index.js';
import { DomainError } from '../platform/http/domain-error.js';
import { excludingPost, holdsAlready } from './exclusive-roles.js';
import { Post } from './post.entity.js';
import { roleNames } from './roles.js';
import { StaffFiles } from './staff-files.service.js';

/** A post to be given; from now on and without end unless said otherwise. */
export interface NewPost {
  readonly role: Role;
  readonly unitId?: string | null;
  readonly from?: Instant;
  readonly until?: Instant | null;
}

/** 任职登记. */
@Injectable()
export class PostRegister {
  constructor(
    private readonly files: StaffFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives another person a post at the agency.
   *
   * @throws DomainError conflict if a post held at the same time excludes it, malformed for a unit of another agency
   */
  async give(tx: Transaction, by: RegisterActor, personId: string, fresh: NewPost): Promise<Post> {
    const post = this.#asPost(by.agencyId, personId, fresh);
    if (post.untilAt !== null && post.untilAt <= post.fromAt) throw endsTooEarly();
    return this.files.change(tx, by, personId, async () => {
      await assertUnit(tx, post);
      assertFree(await tx.find(Post, { where: { agencyId: by.agencyId, personId } }), post);
      await tx.insert(Post, post);
      const { id, role, unitId, fromAt, untilAt } = post;
      return { type: 'post-given', payload: { id, role, unitId, from: fromAt, until: untilAt }, answer: post };
    });
  }

  /**
   * Ends a post of another person, now unless said otherwise.
   *
   * @throws DomainError not-found, wrong-state if it has ended by then, malformed if it would end before it begins
   */
  async end(tx: Transaction, by: RegisterActor, personId: string, postId: string, until?: Instant): Promise<Post> {
    return this.files.change(tx, by, personId, async () => {
      const post = await tx.findOne(Post, { where: { id: postId, personId, agencyId: by.agencyId } });
      if (post === null) throw DomainError.notFound();
      const now = this.clock.now();
      const untilAt = until ?? (now > post.fromAt ? now : post.fromAt);
      if (untilAt < post.fromAt) throw endsTooEarly();
      if (post.untilAt !== null && post.untilAt <= untilAt) {
        throw new DomainError('wrong-state', { detail: { zh: '该任职已终止', en: 'the post has ended by then' } });
      }
      await tx.update(Post, { id: postId }, { untilAt });
      const payload = { id: postId, role: post.role, until: untilAt };
      return { type: 'post-ended', payload, answer: Object.assign(post, { untilAt }) };
    });
  }

  #asPost(agencyId: string, personId: string, { role, unitId, from, until }: NewPost): Post {
    return {
      id: randomUUID(),
      agencyId,
      personId,
      role,
      unitId: unitId ?? null,
      fromAt: from ?? this.clock.now(),
      untilAt: until ?? null,
    };
  }
}

async function assertUnit(tx: Transaction, { unitId, agencyId }: Post): Promise<void> {
  if (unitId === null || (await tx.count(Unit, { id: unitId, agencyId })) > 0) return;
  const message = { zh: '本机关没有此内设机构', en: 'not a unit of this agency' };
  throw new DomainError('malformed', { errors: [{ pointer: '/unitId', message }] });
}

function assertFree(held: readonly Post[], post: Post): void {
  const posts = held.map(({ role, fromAt, untilAt }) => ({ role, from: fromAt, until: untilAt }));
  const fresh = { role: post.role, from: post.fromAt, until: post.untilAt };
  const excluding = excludingPost(posts, fresh);
  if (excluding !== null) {
    throw new DomainError('conflict', {
      detail: {
        zh: `管理、监督岗位与办案岗位不得同时兼任：已有岗位${roleNames[excluding.role]}`,
        en: `administration, supervision and casework exclude one another: the person is ${excluding.role} at that time`,
      },
    });
  }
  if (holdsAlready(posts, fresh)) {
    throw new DomainError('conflict', {
      detail: { zh: '该期间已有此岗位', en: 'the person holds this role at that time already' },
    });
  }
}

function endsTooEarly(): DomainError {
  const message = { zh: '终止时间须晚于起始时间', en: 'must be later than the beginning' };
  return new DomainError('malformed', { errors: [{ pointer: '/until', message }] });
}
