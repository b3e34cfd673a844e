import { greetProvider, readProviderConfiguration } from '@meinungsbild/staff'
import { bad, good, type Finding } from './finding.ts'

/** Asks the identity provider for its description, as the staff surface does before the first sign-in; nobody is signed in. */
export async function lookAtProvider(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  const read = readProviderConfiguration(environment)
  if (!read.ok || read.provider === undefined) return []
  const { issuer } = read.provider
  const complaint = await greetProvider(read.provider)
  return complaint === undefined
    ? [good('signIn', `Der Anmeldedienst ${issuer} antwortet.`)]
    : [bad('signIn', `Der Anmeldedienst ${issuer} antwortet nicht wie einer (${complaint}).`)]
}
