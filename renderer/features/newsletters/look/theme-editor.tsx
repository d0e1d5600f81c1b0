import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LetterTheme } from '../../../../preload/contract/letter-theme'
import { client } from '../../../api/client'
import { useWrite } from '../../../ui/use-write'
import { ColourFields } from './colour-fields'
import { FontFields } from './font-fields'
import { FootFields } from './foot-fields'
import { LogoField } from './logo-field'
import { LookSection } from './look-section'
import classes from './look.module.css'
import type { ThemePart } from './theme-part'
import { ThemePreview } from './theme-preview'

interface ThemeEditorProps {
  theme: LetterTheme
  isReadOnly: boolean
  /** What is set beside the theme. */
  children: ReactNode
}

/** The look of all letters, beside a small one that follows each choice. */
export function ThemeEditor({ theme: stored, isReadOnly, children }: ThemeEditorProps) {
  const { t } = useTranslation()
  const write = useWrite()
  const [shown, setShown] = useState<Partial<LetterTheme>>({})
  const theme = { ...stored, ...shown }
  const show = (part: Partial<LetterTheme>) => setShown((before) => ({ ...before, ...part }))
  const save = (part: Partial<LetterTheme>) => {
    const wanted = { ...theme, ...part }
    show(part)
    // What is half typed waits until it is whole.
    if (!LetterTheme.safeParse(wanted).success) return
    void write({
      run: () => client.newsletters.updateSettings({ theme: wanted }),
      done: t('letterLook.saved'),
    }).then(() => setShown({}))
  }
  const part: ThemePart = { theme, show, save, isReadOnly }
  return (
    <div className={classes['editor']}>
      <div className={classes['sections']}>
        <LookSection title={t('letterLook.logo')}>
          <LogoField {...part} />
        </LookSection>
        <LookSection title={t('letterLook.colours')}>
          <ColourFields {...part} />
        </LookSection>
        <LookSection title={t('letterLook.fontsAndWidth')}>
          <FontFields {...part} />
        </LookSection>
        <LookSection title={t('letterLook.foot')}>
          <FootFields {...part} />
        </LookSection>
        {children}
      </div>
      <ThemePreview theme={theme} />
    </div>
  )
}
