/** Makes a letter what a mail program shows while nobody has allowed its pictures. */
export function withoutImages(document: Document): void {
  for (const image of document.images) {
    image.removeAttribute('src')
    image.dataset['veilleeAway'] = ''
  }
  for (const element of document.querySelectorAll('[background]')) {
    element.removeAttribute('background')
  }
  for (const element of document.querySelectorAll<HTMLElement>('[style*="url("]')) {
    element.style.backgroundImage = 'none'
  }
}
