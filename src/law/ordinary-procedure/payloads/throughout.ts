import { IsDay, IsId, IsLine, IsSha256, IsWords } from './fields.js';

/** 本人签名. */
export class CoSign {
  /** The paper or the piece of evidence that awaits the signature. */
  @IsId()
  itemId!: string;
}

/** 更换承办人员. */
export class ReassignHandler {
  @IsId()
  fromPersonId!: string;
  @IsId()
  toPersonId!: string;
  @IsWords()
  reasons!: string;
}

/** 归档. */
export class Archive {
  /** 备考表: state of the file, who bound and who checked it. */
  @IsWords()
  note!: string;
}

/** 迟到材料入卷: filed, and nothing else. */
export class FileLatePaper {
  @IsLine()
  title!: string;
  @IsDay()
  receivedOn!: string;
  @IsSha256()
  sha256!: string;
}
