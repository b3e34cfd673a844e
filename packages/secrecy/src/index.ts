export { hashAccessCode, newAccessCode, readAccessCode, type ReadCode } from './access-code.ts'
export {
  anonymityClaim,
  type AnonymityClaim,
  type SecrecyConfig,
  type TellingTrait,
} from './anonymity-claim.ts'
export { decodeToken, encodeToken, tokenId, type AdmissionToken } from './admission-token.ts'
export { answerAad, answerInfo, type AnswerContext } from './answer-context.ts'
export { fromBase64url, toBase64url } from './base64url.ts'
export {
  flawDetails,
  readShare,
  shareInWords,
  wordsInShare,
  type KeyShare,
  type ReadShare,
} from './key-share.ts'
export { joinShares, keyMark, splitKey, type JoinedShares } from './key-shares.ts'
export {
  leafHash,
  merkleTree,
  rootFromProof,
  type LeafPlace,
  type MerkleTree,
} from './merkle/merkle-tree.ts'
export { pad } from './padding.ts'
export {
  participantNumber,
  readParticipantNumber,
  type ReadParticipantNumber,
} from './participant-number.ts'
export { attackResults, type AttackResults } from './attack-results.ts'
export { openAnswer, sealAnswer } from './sealed-answer.ts'
export { openSecret, sealSecret, type SecretContext } from './sealed-secret.ts'
export { sealedSize } from './sealed-size.ts'
export { generateSealingKeys, type SealingKeys } from './sealing-keys.ts'
export { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts'
