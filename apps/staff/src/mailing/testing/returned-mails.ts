type Report = {
  readonly action: string
  readonly status: string
  readonly diagnostic?: string | undefined
}

type Bounce = {
  readonly id: string
  /** To which address it came back. */
  readonly to?: string
  readonly report?: string
  /** How what was sent is enclosed. */
  readonly returned?: 'message/rfc822' | 'text/rfc822-headers'
}

/** The part of a report on delivery that is made for machines (RFC 3464). */
export function deliveryReport({
  action,
  status,
  diagnostic = 'smtp; 550 5.1.1 <wer@anderswo.example>: Recipient address rejected',
}: Report): string {
  return `Reporting-MTA: dns; mail.stadt.example
X-Postfix-Queue-ID: 4F2A1C0D
Arrival-Date: Fri, 27 Nov 2026 09:00:00 +0100 (CET)

Final-Recipient: rfc822; wer@anderswo.example
Original-Recipient: rfc822;wer@anderswo.example
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.anderswo.example
Diagnostic-Code: ${diagnostic}
`
}

/** An e-mail that a mail server sends back, as Postfix writes it. */
export function bounce({
  id,
  to = `zurueck+${id}@stadt.example`,
  report = deliveryReport({ action: 'failed', status: '5.1.1' }),
  returned = 'message/rfc822',
}: Bounce): string {
  return `Return-Path: <>
Received: by mail.stadt.example (Postfix)
\tid 4F2A1C0D; Fri, 27 Nov 2026 09:00:02 +0100 (CET)
Date: Fri, 27 Nov 2026 09:00:02 +0100 (CET)
From: MAILER-DAEMON@mail.stadt.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: ${to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4F2A1C0D.1795766402/mail.stadt.example"

This is a MIME-encapsulated message.

--4F2A1C0D.1795766402/mail.stadt.example
Content-Description: Notification
Content-Type: text/plain; charset=utf-8

I'm sorry to have to inform you that your message could not
be delivered to one or more recipients.

--4F2A1C0D.1795766402/mail.stadt.example
Content-Description: Delivery report
Content-Type: message/delivery-status

${report}
--4F2A1C0D.1795766402/mail.stadt.example
Content-Description: Undelivered Message
Content-Type: ${returned}

Received: from staff.stadt.example (staff [192.0.2.4])
\tby mail.stadt.example (Postfix) with ESMTPS
From: Stadt Beispiel <umfrage@stadt.example>
To: wer@anderswo.example
Subject: =?UTF-8?Q?Stadtpark=3A_Ihre_Meinung?=
Message-ID: <${id}.a1b2c3d4e5f6@stadt.example>

Guten Tag

--4F2A1C0D.1795766402/mail.stadt.example--
`
}

/** An e-mail that somebody writes. */
export function message({
  to,
  subject,
}: {
  readonly to: string
  readonly subject: string
}): string {
  return `From: wer@anderswo.example
To: ${to}
Subject: ${subject}
Date: Fri, 27 Nov 2026 10:00:00 +0100
Message-ID: <1@anderswo.example>

Danke.
`
}
