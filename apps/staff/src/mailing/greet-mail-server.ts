import type { MailConfiguration } from './mail-configuration.ts'
import { lineTo } from './transport.ts'

/** Connects, greets and signs in, and sends nothing. What the server or the line said against it; undefined where all went well. */
export async function greetMailServer(
  configuration: MailConfiguration,
): Promise<string | undefined> {
  const { createTransport } = await import('nodemailer')
  const transporter = createTransport(lineTo(configuration))
  try {
    await transporter.verify()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    transporter.close()
  }
}
