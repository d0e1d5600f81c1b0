import MailComposer from 'nodemailer/lib/mail-composer'
import type { EmbeddedImage } from './embed-images'

interface Mail {
  subject: string
  text: string
  html: string
  images: readonly EmbeddedImage[]
  /** Null where the address is not known: the program that opens the draft knows its own. */
  from: { name: string; address: string } | null
  bcc: readonly string[]
  messageId: string
  sentAt: Date
  language: string
}

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

/**
 * A draft as mail programs keep it: the plain text, and the page with the images it shows (RFC
 * 2046 §5.1.4, RFC 2387). `X-Unsent` opens it ready to send in Outlook and Thunderbird, the
 * uniform type in Apple Mail. Nothing is read from a disk or an address.
 */
export function composeEml(mail: Mail): Promise<Buffer> {
  const { subject, text, html, images, from, bcc, messageId, sentAt, language } = mail
  const composer = new MailComposer({
    subject,
    text,
    html,
    messageId: `<${messageId}>`,
    date: sentAt,
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
    headers: {
      'X-Unsent': '1',
      'X-Uniform-Type-Identifier': 'com.apple.mail-draft',
      'Content-Language': language,
    },
    attachments: images.map(({ cid, mediaType, bytes }, index) => ({
      cid,
      content: Buffer.from(bytes),
      contentType: mediaType,
      contentDisposition: 'inline',
      filename: `image-${index + 1}.${extensions[mediaType] ?? 'bin'}`,
    })),
    ...(from === null ? {} : { from }),
    ...(bcc.length === 0 ? {} : { bcc: [...bcc], ...(from === null ? {} : { to: from }) }),
  })
  const message = composer.compile()
  message.keepBcc = true
  return message.build()
}
