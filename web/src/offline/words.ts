/** 离线与待发送箱的用语. */
import { useWords } from '../words/use-words';

const zh = {
  offline: '没有连接。可以继续填写、拍摄，恢复连接后自动发送。',
  readAt: (when: string) => `显示的是${when}读到的内容，可能已有变化。`,
  unsent: (count: number) => `${count}件待发送`,
  sending: '正在发送',
  attention: (count: number) => `${count}件需要您处理`,
  plainHttp:
    '这个网页没有经 HTTPS 打开，浏览器因此不提供：没有信号时打开网页、安装到手机、网页内录音、定位。已打开的网页仍可填写、拍摄、存稿，恢复连接后发送。外出执法前，请管理员提供 HTTPS 网址。',
  understood: '知道了',
  update: '有新版本。您填写的内容已存为草稿。',
  updateNow: '现在更新',
  install: '可以把本系统装到手机桌面，没有信号时也能打开。',
  installNow: '安装',
  later: '以后再说',
  title: '待发送',
  intro:
    '没有连接时办理的事项和拍摄的材料存在本机，只在您本人的账号下、按先后次序发送，每件只办一次。法律审查在发送时由服务器进行：被拒绝的，写明条文，退回您更正。',
  rules:
    '退出登录时：草稿和读过的案件内容从本机删除；未发送的事项由您选择保留或者删除。保留的只有您再次登录后才能看见和发送，但文件存放在这台设备上，借出设备前请先发送或者删除。',
  empty: '没有待发送的事项。',
  state: {
    waiting: '待发送',
    sending: '发送中',
    sent: '已送达',
    paused: '已暂停',
    refused: '被拒绝',
    changed: '案件已变化',
  },
  wait: {
    opening: '先等立案登记送达',
    earlier: '先等本案前一件办成',
    file: '先等所附文件送达',
  },
  made: (when: string) => `${when}办理`,
  taken: (when: string) => `${when}拍摄`,
  changedNote: (seen: number) =>
    `您办理时看到的是第${seen}版，此后案件又有变化。请先看一看案件，再决定照原样发送还是更正。`,
  refusedNote: '服务器没有接受，原因和条文如下。内容没有丢失。',
  bytesGone: '本机上已没有这个文件。',
  look: '看案件',
  mend: '更正',
  asItIs: '看过了，照原样发送',
  pause: '暂停',
  resume: '继续',
  discard: '删除',
  clear: '清除已送达的',
  sendNow: '现在发送',
  capture: '拍摄材料',
  toCase: '到案件',
  progress: (percent: number) => `已上传 ${percent}%`,
  newCase: '登记案件来源',
  queued: '没有连接，已存入待发送箱。',
  queuedBehind: '所附文件还在上传，已存入待发送箱，文件送达后自动办理。',
  uploaded: (what: string) => `已上传，${what}`,
  reading: '正在读取文件……',
  change: '换一个文件',
  leaveTitle: '还有未发送的事项',
  leaveText: (count: number) =>
    `有${count}件尚未发送。保留：存在本机，您再次登录后继续发送，别人登录看不见。删除：从本机抹去，不能恢复。`,
  leaveKeep: '保留并退出',
  leaveDelete: '删除并退出',
  leaveStay: '不退出',
};

const en: typeof zh = {
  offline: 'No connection. Go on writing and recording: it is sent when the connection returns.',
  readAt: (when) => `Shown as it was read at ${when}; it may have changed since.`,
  unsent: (count) => `${count} to be sent`,
  sending: 'Sending',
  attention: (count) => `${count} need you`,
  plainHttp:
    'This page did not come over HTTPS. Browsers then do not open it without a signal, install it, record sound in it, or tell where you are. A page that is open still takes what you write and record, and sends it when there is a connection. Ask your administrator for an HTTPS address before you go out.',
  understood: 'Understood',
  update: 'There is a new version. What you typed is kept as a draft.',
  updateNow: 'Update now',
  install: 'Put this on the home screen: it opens without a signal too.',
  installNow: 'Install',
  later: 'Not now',
  title: 'Outbox',
  intro:
    'What you do and record without a connection is kept on this device and sent in order, under your own account only, each of them once. The law is applied by the server when it arrives: what is refused comes back to you with the article, to be mended.',
  rules:
    'When you sign out, drafts and what you have read of cases are deleted from this device; for what has not been sent you choose. What is kept can be seen and sent only after you sign in again, but the files lie on this device: send or delete them before you lend it to anyone.',
  empty: 'Nothing waits to be sent.',
  state: {
    waiting: 'Waiting',
    sending: 'Being sent',
    sent: 'Arrived',
    paused: 'Paused',
    refused: 'Refused',
    changed: 'Case has changed',
  },
  wait: {
    opening: 'Waits for the case to be opened',
    earlier: 'Waits for the act before it',
    file: 'Waits for the file it names',
  },
  made: (when) => `Done ${when}`,
  taken: (when) => `Recorded ${when}`,
  changedNote: (seen) =>
    `You acted on version ${seen}; the case has changed since. Have a look at it, then send this as it is or mend it.`,
  refusedNote: 'The server did not accept it, for the reasons below. Nothing is lost.',
  bytesGone: 'The file is no longer on this device.',
  look: 'See the case',
  mend: 'Mend',
  asItIs: 'I have looked: send as it is',
  pause: 'Pause',
  resume: 'Go on',
  discard: 'Delete',
  clear: 'Clear what has arrived',
  sendNow: 'Send now',
  capture: 'Record evidence',
  toCase: 'To the case',
  progress: (percent) => `${percent} % uploaded`,
  newCase: 'Record a lead',
  queued: 'No connection: kept in the outbox.',
  queuedBehind: 'A file it names is still being uploaded: kept in the outbox, done as soon as the file is there.',
  uploaded: (what) => `Uploaded, ${what}`,
  reading: 'Reading the file …',
  change: 'Another file',
  leaveTitle: 'Not everything has been sent',
  leaveText: (count) =>
    `${count} not yet sent. Keep: they stay on this device and go on when you sign in again; nobody else sees them. Delete: they are wiped from this device for good.`,
  leaveKeep: 'Keep and sign out',
  leaveDelete: 'Delete and sign out',
  leaveStay: 'Stay signed in',
};

export function useOfflineWords() {
  return useWords({ zh, en });
}
