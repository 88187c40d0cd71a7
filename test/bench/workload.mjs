/**
 * 负荷 – what the measurement asks of a server. A visit is half an hour of work on one case under investigation, by two
 * officers and an approver: a piece of evidence, an inquiry, both co-signed, a correction asked for and refused. Every
 * second visit opens a new case as well.
 */

/** Acts of one visit, in order. */
export const ACTS_OF_VISIT = 6;

/** Where every prepared case stands before its visit. */
export const PREPARED_VERSION = 6;

/** The payload of the act that opens a case. */
export function opening(today, index) {
  return {
    procedure: 'ordinary',
    matterCode: 'village-facilities',
    source: 'patrol',
    summary: `巡查发现村内道路旁有人倾倒建筑垃圾并损坏排水沟盖板（第${index}处），现场留有运输车辙。`,
    place: '410423105',
    address: `清溪乡柳湾村第${index % 40}组村道东侧`,
    breach: { endedOn: today, discoveredOn: today, harmsLifeHealthOrFinance: false },
  };
}

/** The acts that bring a new case to where the visits find it: who, and what. */
export function preparation({ handler, second }, today) {
  return [
    ['clerk1', 'assign-handlers', { personIds: [handler, second] }],
    [
      'handler1',
      'apply-for-filing',
      {
        recommendation: 'file',
        reasons: '巡查发现有损坏公共设施的行为，需立案调查。',
        suspectedLaw: '村庄和集镇规划建设管理条例 第39条',
      },
    ],
    ['approver1', 'approve-filing', { opinion: '同意立案，由李示甲、王示乙承办。' }],
    [
      'handler1',
      'record-inspection',
      {
        coOfficerId: second,
        occurredOn: today,
        place: '柳湾村村道东侧',
        from: '09:10',
        to: '09:40',
        findings: '村道东侧堆有砖块、水泥块约三立方米，排水沟盖板断裂两块，断口新鲜，路面有轮胎压痕。',
        attestation: '在场人签名确认。',
        credentialsShown: true,
      },
    ],
    ['handler2', 'co-sign', { itemId: 'on-site-inspection-record.5' }],
  ];
}

/** A piece of evidence: who, and what. */
export function collected({ second, sha256 }, today, change = {}) {
  return [
    'handler1',
    'collect-evidence',
    {
      coOfficerId: second,
      occurredOn: today,
      kind: 'documentary',
      title: '现场照片四张',
      proves: '倾倒垃圾的地点、数量和盖板损坏的情形',
      source: '执法人员现场拍摄',
      place: '清溪街路段',
      collectedAt: '00:00',
      original: { isOriginal: true },
      attestation: { by: '田示禾', manner: 'signed' },
      sha256,
      ...change,
    },
  ];
}

/** An inquiry of the party: who, and what. */
export function inquiry({ second }, today) {
  return [
    'handler1',
    'record-inquiry',
    {
      coOfficerId: second,
      occurredOn: today,
      personQuestioned: '田示禾',
      capacity: 'party',
      place: '柳湾村村委会',
      questionsAndAnswers:
        '问：建筑垃圾是谁倾倒的？答：是我昨天傍晚用农用车拉来的，家里翻修偏房。问：盖板是怎么坏的？答：车轮压断的，我愿意赔。',
      attestation: '田示禾阅后签名、捺印。',
      credentialsShown: true,
    },
  ];
}

/** The acts of a visit to a case at {@link PREPARED_VERSION}: who, and what. */
export function visit(house, today) {
  return [
    collected(house, today),
    ['handler2', 'co-sign', { itemId: `evidence.${PREPARED_VERSION + 1}` }],
    inquiry(house, today),
    ['handler2', 'co-sign', { itemId: `inquiry-record.${PREPARED_VERSION + 3}` }],
    ['handler1', 'request-correction', { seq: 5, correction: '现场检查笔录中“三立方米”应为“约三点五立方米”。' }],
    ['approver1', 'refuse-request', { kind: 'correction', reasons: '两名承办人员应当先行核对原始照片。' }],
  ];
}

/** A request of an act on a case. */
export function actRequest(caseId, tokens, [account, type, payload]) {
  const body = JSON.stringify({ type, payload });
  return { method: 'POST', path: `/api/v1/cases/${caseId}/acts`, token: tokens[account], body };
}

/** The request that opens a case. */
export function openRequest(tokens, today, index) {
  return { method: 'POST', path: '/api/v1/cases', token: tokens.handler1, body: JSON.stringify(opening(today, index)) };
}

/** Names an act of a visit; tells its two signatures apart. */
export function actKey({ type, payload }) {
  return payload.itemId === undefined ? type : `${type} ${payload.itemId.replace(/\.\d+$/, '')}`;
}
