import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { FactsModule } from '../facts/facts.module.js';
import { AccountsController } from './accounts.controller.js';
import { Accounts } from './accounts.service.js';
import { AuthController } from './auth.controller.js';
import { Sessions } from './sessions.service.js';
import { SignInLimit } from './sign-in-limit.service.js';
import { SignInGuard } from './sign-in.guard.js';
import { SignIn } from './sign-in.service.js';

/** 账号、登录、会话; guards every route of the server. */
@Module({
  imports: [FactsModule],
  controllers: [AuthController, AccountsController],
  providers: [Accounts, Sessions, SignIn, SignInLimit, { provide: APP_GUARD, useClass: SignInGuard }],
  exports: [Accounts],
})
export class IdentityModule {}
