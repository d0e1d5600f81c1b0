/** Whether a link of a letter may lead there: a page, a mailbox, a telephone, or a merge field. */
export function isAddress(address: string): boolean {
  return /^(https?:\/\/\S+|mailto:\S+|tel:\S+|#\S*|\{\{[^{}]+\}\}\S*)$/i.test(address.trim())
}
