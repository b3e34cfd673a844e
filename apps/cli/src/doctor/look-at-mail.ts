import { greetMailServer, readMailConfiguration } from '@meinungsbild/staff'
import { bad, good, type Finding } from './finding.ts'

/** Greets the mail server and signs in, without sending anything. */
export async function lookAtMail(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  const read = readMailConfiguration(environment)
  if (!read.ok || read.mail === undefined) return []
  const { host, port } = read.mail
  const complaint = await greetMailServer(read.mail)
  return complaint === undefined
    ? [good('mail', `Der Mailserver ${host}:${port} nimmt E-Mails von uns an.`)]
    : [bad('mail', `Der Mailserver ${host}:${port} nimmt uns nicht an (${complaint}).`)]
}
