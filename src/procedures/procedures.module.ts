import { Module } from '@nestjs/common';
import { ProceduresController } from './procedures.controller.js';

/** 程序与法规, for reading. */
@Module({ controllers: [ProceduresController] })
export class ProceduresModule {}
