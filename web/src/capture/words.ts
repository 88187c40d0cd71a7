/** 拍摄材料的用语. */
import { useWords } from '../words/use-words';

const zh = {
  title: '拍摄材料',
  photo: '拍照',
  video: '录像',
  audio: '录音',
  file: '选择文件',
  recording: (seconds: number) => `正在录音 ${seconds} 秒`,
  stop: '停止',
  noMicrophone: '不能使用麦克风，请改用“选择文件”。',
  where: '记下我现在的位置',
  whereNote: '只在勾选时读取本机定位，随材料填入证据的取证位置。',
  whereFailed: '没有取得位置。',
  whereIs: (latitude: string, longitude: string, accuracy: number) =>
    `北纬${latitude}，东经${longitude}（误差约${accuracy}米）`,
  saved: '先存入本机，再续传；断线、关机后从断处继续。',
  none: '还没有拍摄材料。',
  asEvidence: '收集为证据',
  asRecording: '作为执法记录附上',
  notYet: '案件登记送达后，可以收集为证据。',
  digest: '摘要（SHA-256）',
  toCase: '返回案件',
  counted: (count: number) => `${count}个文件`,
  tooLarge: '本机存储空间不足，文件没有存下来。',
  source: '执法人员现场拍摄',
  device: '执法手机',
};

const en: typeof zh = {
  title: 'Record evidence',
  photo: 'Photo',
  video: 'Video',
  audio: 'Sound',
  file: 'Choose files',
  recording: (seconds) => `Recording, ${seconds} s`,
  stop: 'Stop',
  noMicrophone: 'The microphone cannot be used: choose a file instead.',
  where: 'Note where I am now',
  whereNote: 'The position is read only while this is ticked, and goes with the evidence.',
  whereFailed: 'The position could not be found.',
  whereIs: (latitude, longitude, accuracy) => `${latitude}° N, ${longitude}° E (within about ${accuracy} m)`,
  saved: 'Kept on this device first, then sent in pieces: after a cut or a restart it goes on where it stopped.',
  none: 'Nothing recorded yet.',
  asEvidence: 'File as evidence',
  asRecording: 'Attach as a recording of an act',
  notYet: 'Can be filed as evidence once the case has been opened at the server.',
  digest: 'Digest (SHA-256)',
  toCase: 'Back to the case',
  counted: (count) => (count === 1 ? '1 file' : `${count} files`),
  tooLarge: 'There is no room on this device: the file was not kept.',
  source: 'Recorded at the scene by the officers',
  device: 'Officer’s phone',
};

export function useCaptureWords() {
  return useWords({ zh, en });
}
