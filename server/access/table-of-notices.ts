// The rows of the access table about notices, objections, endpoints and deliveries. Lists of them hold what the one who asks may see.

import { authenticated } from './rules.ts';
import { answersNotice, isController, ownsEndpoint, redelivers, takesStepOf } from './rules-of-notices.ts';
import { open, page, payload, type Rows } from './table-rows.ts';

export const noticeQueries: Rows = {
  notices: authenticated,
  notice: authenticated,
  objections: authenticated,
  objection: authenticated,
  endpoints: isController('controller'),
  deliveries: authenticated,
  evidence: authenticated,
};

export const noticeMutations: Rows = {
  acknowledgeNotice: answersNotice,
  approveNotice: answersNotice,
  waiveNotice: answersNotice,
  raiseObjection: answersNotice,
  reviewObjection: takesStepOf('PUBLISHER'),
  proposeCure: takesStepOf('PUBLISHER'),
  acceptCure: takesStepOf('CONTROLLER'),
  withdrawObjection: takesStepOf('CONTROLLER'),
  settleObjection: takesStepOf('PUBLISHER', 'CONTROLLER'),
  createEndpoint: isController('input', 'controller'),
  updateEndpoint: ownsEndpoint('input', 'id'),
  rotateEndpointSecret: ownsEndpoint('input', 'id'),
  deleteEndpoint: ownsEndpoint('input', 'id'),
  sendTestEvent: ownsEndpoint('input', 'endpoint'),
  redeliver: redelivers,
};

export const noticeTypes: Readonly<Record<string, Rows>> = {
  Notice: open(
    'id list fromNumber toNumber state issuedAt effectiveOn emergency emergencyReason headHash hash content informational changes recipients recipientCounts',
  ),
  RecipientCount: open('state count'),
  RegistryKey: open('id publicKey'),
  Recipient: {
    ...open(
      'id notice controller terms informational state toldAt channel objectBy effectiveOn answeredAt acknowledgedAt approvedAt waivedAt',
    ),
    ...open('reachable deliveries objections'),
  },
  Objection: open('id notice recipient controller changes raisedAt grounds remedy late state cureBy steps'),
  ObjectionStep: open('at by from to text'),
  Endpoint: open('id controller url events state disabledReason secretHint previousUntil failingSince createdAt'),
  Delivery: open('id event channel to state attempts nextAttemptAt createdAt notice controller endpoint'),
  Attempt: open('at status error address durationMs responseExcerpt'),
  ...page('Notice'),
  ...page('Recipient'),
  ...page('Objection'),
  ...page('Delivery'),
  ...payload('AcknowledgeNotice', 'recipient'),
  ...payload('ApproveNotice', 'recipient'),
  ...payload('WaiveNotice', 'recipient'),
  ...payload('RaiseObjection', 'objection'),
  ...payload('ReviewObjection', 'objection'),
  ...payload('ProposeCure', 'objection'),
  ...payload('AcceptCure', 'objection'),
  ...payload('WithdrawObjection', 'objection'),
  ...payload('SettleObjection', 'objection'),
  ...payload('CreateEndpoint', 'endpoint secret'),
  ...payload('UpdateEndpoint', 'endpoint'),
  ...payload('RotateEndpointSecret', 'endpoint secret'),
  ...payload('DeleteEndpoint', 'endpoint'),
  ...payload('SendTestEvent', 'delivery'),
  ...payload('Redeliver', 'count deliveries'),
};
