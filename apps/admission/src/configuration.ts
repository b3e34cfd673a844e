import { join } from 'node:path'
import type { DatabasePlace } from '@meinungsbild/database'
import { logFormat, readSettings, setting, type Environment } from '@meinungsbild/service'
import { z } from 'zod'

const settings = z
  .object({
    /** Folder of the database, where it is a file. */
    ADMISSION_DATA: setting.text.optional(),
    /** A database of PostgreSQL instead, of this admission alone. */
    ADMISSION_DATABASE: setting.postgres.optional(),
    ADMISSION_HOST: setting.text.default('127.0.0.1'),
    ADMISSION_PORT: setting.port.default(4_010),
    ADMISSION_INTERNAL_PORT: setting.port.default(4_011),
    ADMISSION_OPERATIONS_PORT: setting.port.optional(),
    ADMISSION_PUBLIC_URL: setting.address.optional(),
    /** Where barriers are reported as long as no survey has named its collector. */
    COLLECTOR_PUBLIC_URL: setting.address.optional(),
    /** Only behind a proxy of one's own, which must set it: otherwise everybody could choose an address. */
    ADMISSION_ADDRESS_HEADER: setting.headerName.optional(),
    /** Larger: who looks into the database learns less about when a code was used; the marks for reminders come later. */
    ADMISSION_MARK_BATCH: z.coerce.number().int().min(1).max(10_000).default(25),
    ADMISSION_TRUSTED_KEY: setting.publicKeys,
    LOG_FORMAT: logFormat,
    SECURITY_CONTACT: setting.contact.optional(),
  })
  .refine(({ ADMISSION_DATA, ADMISSION_DATABASE }) => ADMISSION_DATA ?? ADMISSION_DATABASE, {
    path: ['ADMISSION_DATA'],
  })
  .transform((given) => ({
    place: placeOf(given.ADMISSION_DATABASE, given.ADMISSION_DATA),
    host: given.ADMISSION_HOST,
    port: given.ADMISSION_PORT,
    internalPort: given.ADMISSION_INTERNAL_PORT,
    operationsPort: given.ADMISSION_OPERATIONS_PORT,
    publicUrl: given.ADMISSION_PUBLIC_URL,
    collectorUrl: given.COLLECTOR_PUBLIC_URL,
    addressHeader: given.ADMISSION_ADDRESS_HEADER,
    /** How many used codes of a stratum are marked together. */
    markBatch: given.ADMISSION_MARK_BATCH,
    trustedKeys: given.ADMISSION_TRUSTED_KEY,
    logFormat: given.LOG_FORMAT,
    securityContact: given.SECURITY_CONTACT,
  }))

function placeOf(address: string | undefined, folder = ''): DatabasePlace {
  return address === undefined ? { file: join(folder, 'admission.sqlite') } : { address }
}

/** Where the process runs and whom it trusts, or one sentence that names the first setting that is missing or wrong. */
export function readConfiguration(environment: Environment) {
  return readSettings(settings, environment)
}
