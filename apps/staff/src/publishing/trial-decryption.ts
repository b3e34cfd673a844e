import { openAnswer, sealAnswer, type SealingKeys } from '@meinungsbild/secrecy'

/** Whether a dummy answer, sealed with the survey's public key, comes back the same with its private key. */
export async function trialDecryption(
  sealing: SealingKeys,
  place: { readonly surveyId: string; readonly questionnaireHash: string },
): Promise<boolean> {
  const dummy = new TextEncoder().encode('{"language":"de","answers":{}}')
  const binding = { ...place, submissionId: 'AAAAAAAAAAAAAAAAAAAAAA' }
  const sealed = await sealAnswer({ ...binding, publicKey: sealing.publicKey, plaintext: dummy })
  const opened = await openAnswer({ ...binding, privateKey: sealing.privateKey, sealed })
  return opened.ok && Buffer.from(opened.plaintext).equals(Buffer.from(dummy))
}
