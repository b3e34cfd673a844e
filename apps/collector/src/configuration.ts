import { join } from 'node:path'
import type { DatabasePlace } from '@meinungsbild/database'
import { logFormat, readSettings, setting, type Environment } from '@meinungsbild/service'
import { z } from 'zod'

const settings = z
  .object({
    /** Folder of the database, where it is a file. */
    COLLECTOR_DATA: setting.text.optional(),
    /** A database of PostgreSQL instead, which several collectors may share. */
    COLLECTOR_DATABASE: setting.postgres.optional(),
    COLLECTOR_HOST: setting.text.default('127.0.0.1'),
    COLLECTOR_PORT: setting.port.default(4_000),
    COLLECTOR_INTERNAL_PORT: setting.port.default(4_001),
    COLLECTOR_OPERATIONS_PORT: setting.port.optional(),
    COLLECTOR_PUBLIC_URL: setting.address.optional(),
    /** Only behind a proxy of one's own, which must set it: otherwise everybody could choose an address. */
    COLLECTOR_ADDRESS_HEADER: setting.headerName.optional(),
    /** `unguarded`: for tablets in an office, and for measuring; whoever likes may then send thousands of answers. */
    COLLECTOR_OPEN_DOOR: z.enum(['guarded', 'unguarded']).default('guarded'),
    COLLECTOR_TRUSTED_KEY: setting.publicKeys,
    LOG_FORMAT: logFormat,
    SECURITY_CONTACT: setting.contact.optional(),
  })
  .refine(({ COLLECTOR_DATA, COLLECTOR_DATABASE }) => COLLECTOR_DATA ?? COLLECTOR_DATABASE, {
    path: ['COLLECTOR_DATA'],
  })
  .transform((given) => ({
    place: placeOf(given.COLLECTOR_DATABASE, given.COLLECTOR_DATA),
    host: given.COLLECTOR_HOST,
    port: given.COLLECTOR_PORT,
    internalPort: given.COLLECTOR_INTERNAL_PORT,
    operationsPort: given.COLLECTOR_OPERATIONS_PORT,
    publicUrl: given.COLLECTOR_PUBLIC_URL,
    addressHeader: given.COLLECTOR_ADDRESS_HEADER,
    /** Whether open surveys want a little work or waiting for an answer. */
    guarded: given.COLLECTOR_OPEN_DOOR === 'guarded',
    trustedKeys: given.COLLECTOR_TRUSTED_KEY,
    logFormat: given.LOG_FORMAT,
    securityContact: given.SECURITY_CONTACT,
  }))

function placeOf(address: string | undefined, folder = ''): DatabasePlace {
  return address === undefined ? { file: join(folder, 'collector.sqlite') } : { address }
}

/** Where the process runs and whom it trusts, or one sentence that names the first setting that is missing or wrong. */
export function readConfiguration(environment: Environment) {
  return readSettings(settings, environment)
}
