/** 人员用语. */
import en from './people.en';
import zh from './people.zh';

export default { zh, en };
