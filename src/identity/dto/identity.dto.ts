import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmpty, IsNotEmpty, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** Longer passwords are refused: hashing them would cost too much. */
const passwordLimit = 200;

export class SignInBody {
  @ApiProperty({ example: 'li.ming' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(100)
  username!: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(passwordLimit)
  password!: string;

  @ApiPropertyOptional({
    description: '未启用动态口令，须留空 – one-time codes are not in use: leave it out',
    type: String,
  })
  @IsEmpty({ message: '本系统未启用动态口令，请勿填写 | one-time codes are not in use here: leave totp out' })
  totp?: string | null;
}

export class ChangePasswordBody {
  @ApiProperty()
  @IsString()
  @IsNotEmpty()
  @MaxLength(passwordLimit)
  currentPassword!: string;

  @ApiProperty({ description: '至少10个字符，含三类字符 – at least 10 characters of three classes' })
  @IsString()
  @MaxLength(passwordLimit)
  newPassword!: string;
}

export class OpenAccountBody {
  @ApiProperty()
  @IsString()
  @MinLength(1)
  @MaxLength(100)
  personId!: string;

  @ApiProperty({ example: 'li.ming' })
  @IsString()
  @Matches(/^[a-z][a-z0-9._-]{2,49}$/i, {
    message:
      '用户名为3至50个字母、数字、点、横线，以字母开头 | user names have 3 to 50 letters, digits, dots or dashes and begin with a letter',
  })
  username!: string;

  @ApiProperty({ description: '至少10个字符，含三类字符 – at least 10 characters of three classes' })
  @IsString()
  @MaxLength(passwordLimit)
  password!: string;
}

export class ResetPasswordBody {
  @ApiProperty({ description: '至少10个字符，含三类字符 – at least 10 characters of three classes' })
  @IsString()
  @MaxLength(passwordLimit)
  password!: string;
}
