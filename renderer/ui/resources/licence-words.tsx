import { IconCheck, IconQuestionMark, IconUsers, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Licence } from '../../../preload/contract/resource-shapes'
import { licenceUses, type Permission } from '../../../preload/rules/licence-use'
import { currentLanguage } from '../../text/language'
import classes from './licence-words.module.css'

const shapes = { free: IconCheck, ask: IconQuestionMark, inside: IconUsers, no: IconX }
const uses = ['quote', 'reproduce', 'adapt', 'commercial'] as const

/** What a licence allows in a letter: a sentence, then each use with a word and a shape. */
export function LicenceWords({ licence }: { licence: Licence }) {
  const { t } = useTranslation()
  const use = licenceUses[licence]
  const deed = use.deed[currentLanguage()]
  return (
    <div className={classes['words']}>
      <p>{t(`resourceForm.licenceUses.${licence}`)}</p>
      <ul className={classes['uses']}>
        {uses.map((name) => (
          <Use key={name} label={t(`resourceForm.uses.${name}`)} permission={use[name]} />
        ))}
      </ul>
      {deed !== '' && <p className={classes['deed']}>{deed}</p>}
    </div>
  )
}

function Use({ label, permission }: { label: string; permission: Permission }) {
  const { t } = useTranslation()
  const Shape = shapes[permission]
  return (
    <li data-permission={permission}>
      <Shape size={14} stroke={2} aria-hidden />
      {t('resourceForm.uses.said', {
        use: label,
        how: t(`resourceForm.permissions.${permission}`),
      })}
    </li>
  )
}
