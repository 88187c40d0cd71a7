import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { PageQuery } from '../platform/http/page.js';
import type { Page } from '../platform/http/page.js';
import { Accounts } from './accounts.service.js';
import type { AccountView } from './accounts.service.js';
import { Caller, Roles } from './caller.js';
import { OpenAccountBody, ResetPasswordBody } from './dto/identity.dto.js';

/** 账号管理. */
@ApiTags('accounts')
@ApiBearerAuth()
@Controller('accounts')
export class AccountsController {
  constructor(private readonly accounts: Accounts) {}

  @Get()
  @Roles('administrator', 'supervisor')
  @ApiOperation({ summary: '账号列表 – the accounts of the agency' })
  async list(@Caller() caller: Caller, @Query() query: PageQuery): Promise<Page<AccountView>> {
    return this.accounts.list(caller.agencyId, query);
  }

  @Post()
  @Roles('administrator')
  @ApiOperation({ summary: '开立账号 – open an account for another person' })
  async open(@Caller() caller: Caller, @Body() body: OpenAccountBody): Promise<AccountView> {
    return this.accounts.open(caller, body.personId, body.username, body.password);
  }

  @Post(':id/disable')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '停用账号 – disable an account; its sessions end at once' })
  async disable(@Caller() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.accounts.disable(caller, id);
  }

  @Post(':id/password')
  @Roles('administrator')
  @HttpCode(204)
  @ApiOperation({ summary: '重置密码 – sets the password of another person; the sessions of the account end at once' })
  async reset(@Caller() caller: Caller, @Param('id') id: string, @Body() body: ResetPasswordBody): Promise<void> {
    await this.accounts.reset(caller, id, body.password);
  }
}
