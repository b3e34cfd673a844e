import type { MailConfiguration } from '../mail-configuration.ts'
import type { MailServer } from './mail-server.ts'

/** How a house of a test reaches its mail server. */
export function mailConfiguration(
  { port }: MailServer,
  changes: Partial<MailConfiguration> = {},
): MailConfiguration {
  return {
    host: '127.0.0.1',
    port,
    security: 'none',
    login: undefined,
    sender: { name: 'Stadt Beispiel', address: 'umfrage@stadt.example' },
    replyTo: 'buero@stadt.example',
    perMinute: 60_000,
    dkim: undefined,
    bounceAddress: 'zurueck@stadt.example',
    bounceFolder: undefined,
    ...changes,
  }
}
