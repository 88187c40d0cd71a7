import { Module } from '@nestjs/common';
import { IdentityVault } from './identity-vault.service.js';

/** 公民身份号码、统一社会信用代码: checked, compared, kept. */
@Module({ providers: [IdentityVault], exports: [IdentityVault] })
export class OfficialNumbersModule {}
