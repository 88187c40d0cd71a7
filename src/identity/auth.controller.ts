import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Caller, Public } from './caller.js';
import { clearSessionCookie, isFromOwnPage, setSessionCookie } from './credentials.js';
import { ChangePasswordBody, SignInBody } from './dto/identity.dto.js';
import { UnitOfWork } from '../platform/database/index.js';
import type { WholeList } from '../platform/http/page.js';
import { Sessions } from './sessions.service.js';
import type { SessionView } from './sessions.service.js';
import { SignIn } from './sign-in.service.js';
import type { SelfDescription } from './sign-in.service.js';

/** 登录. */
@ApiTags('auth')
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post('login')
  @Public()
  @HttpCode(200)
  @ApiOperation({ summary: '登录 – sign in; with X-Requested-With: sanfen the token is set as a cookie too' })
  async login(
    @Body() body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SelfDescription & { readonly token: string }> {
    const answer = await this.signIn.signIn(body.username, body.password);
    void reply.header('cache-control', 'no-store');
    if (isFromOwnPage(request)) setSessionCookie(request, reply, answer.token);
    return answer;
  }

  @Get('me')
  @ApiBearerAuth()
  @ApiOperation({ summary: '本人 – who I am, with my roles at this moment' })
  async me(@Caller() caller: Caller): Promise<SelfDescription> {
    return this.signIn.describe(caller);
  }

  @Post('logout')
  @HttpCode(204)
  @ApiBearerAuth()
  @ApiOperation({ summary: '退出 – end this session' })
  async logout(
    @Caller() caller: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.signIn.signOut(caller);
    clearSessionCookie(request, reply);
  }

  @Post('password')
  @HttpCode(204)
  @ApiBearerAuth()
  @ApiOperation({ summary: '修改密码 – change my password; my other sessions end' })
  async changePassword(@Caller() caller: Caller, @Body() body: ChangePasswordBody): Promise<void> {
    await this.signIn.changePassword(caller, body.currentPassword, body.newPassword);
  }

  @Get('sessions')
  @ApiBearerAuth()
  @ApiOperation({ summary: '我的登录 – sessions of my account that have not ended' })
  async running(@Caller() caller: Caller): Promise<WholeList<SessionView>> {
    return { items: await this.sessions.running(caller), nextCursor: null };
  }

  @Post('sessions/:id/end')
  @HttpCode(204)
  @ApiBearerAuth()
  @ApiOperation({ summary: '结束一次登录 – end one of my sessions, on another device perhaps' })
  async end(@Caller() caller: Caller, @Param('id') id: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.sessions.endOwn(tx, caller, id));
  }
}
