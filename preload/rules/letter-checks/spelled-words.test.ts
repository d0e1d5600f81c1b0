import { describe, expect, it } from 'vitest'
import { readMjml } from '../mjml/read-mjml'
import { spelledWords } from './spelled-words'

const of = (html: string) =>
  spelledWords(readMjml(`<mjml><mj-body><mj-text>${html}</mj-text></mj-body></mjml>`))

describe('the words to spell', () => {
  it.each([
    ['L’équipe se retrouve jeudi.', ["L'équipe", 'se', 'retrouve', 'jeudi']],
    ['le rendez-vous', ['le', 'rendez-vous']],
    ['voir https://exemple.fr/pagge ou lea@exemple.fr', ['voir', 'ou']],
    ['le site communes.fr et www.exmple.org', ['le', 'site', 'et']],
    ['Bonjour {{prennom}} et merci', ['Bonjour', 'et', 'merci']],
    ['la DGCL, le PLUi et la LOI', ['la', 'le', 'et', 'la']],
    ['LES NOUVELLES', ['NOUVELLES']],
    ['avec Lucie Ferrand, à Espalion', ['avec']],
    ['Lucie Ferrand est venue', ['est', 'venue']],
    ['Merci à toutes', ['Merci', 'toutes']],
    ['dans l’Aveyron ou d’Espalion', ['dans', 'ou']],
    ['les animateur·rice·s', ['les']],
    ['12 dates, 3e édition, 10h30', ['dates', 'édition']],
    ['sur GitHub', ['sur']],
    ['&eacute;cole', ['école']],
    ['<b>é</b>cole', ['école']],
    ['<p>fin</p><p>début</p>', ['fin', 'début']],
  ])('%s', (html, words) => {
    expect(of(html).map(({ word }) => word)).toEqual(words)
  })

  it('says where each of them stands, entities and tags included', () => {
    const source =
      '<mjml><mj-head><mj-title>Letre</mj-title></mj-head><mj-body><mj-text>une &eacute;c<b>ole</b> l&rsquo;hivers</mj-text></mj-body></mjml>'
    const found = spelledWords(readMjml(source)).map(({ from, to }) => source.slice(from, to))
    expect(found).toEqual(['Letre', 'une', '&eacute;c<b>ole', 'l&rsquo;hivers'])
  })
})
