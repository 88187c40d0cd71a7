import { IsDay, IsOneOf, IsWords } from './fields.js';

/** 公安机关立案或者不予立案的答复 – 移送规定 第8条、第10条. */
export class RecordPoliceReply {
  @IsOneOf(['filed', 'declined'])
  reply!: 'filed' | 'declined';
  @IsDay()
  repliedOn!: string;
  @IsWords()
  document!: string;
}
