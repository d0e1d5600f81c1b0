import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  Menu,
  Modal,
  NumberInput,
  SegmentedControl,
  Select,
  Switch,
  Textarea,
  TextInput,
  Tooltip,
  type VariantColorResolverResult,
} from '@mantine/core'
import { dark, encre, gray, tokens } from './tokens'

const small = { defaultProps: { size: 'sm' } } as const

// Locking the scroll would write a style element, which the page's policy refuses.
const dialog = { lockScroll: false, transitionProps: { duration: 120 } } as const

/** Our tokens as --v-* variables, and Mantine's own colours told to follow them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf(tokens.light),
  dark: variablesOf(tokens.dark),
})

function variablesOf(scheme: (typeof tokens)['light'] | (typeof tokens)['dark']) {
  return {
    ...Object.fromEntries(Object.entries(scheme).map(([name, value]) => [`--v-${name}`, value])),
    '--mantine-color-body': scheme.canvas,
    '--mantine-color-text': scheme.text,
    '--mantine-color-dimmed': scheme.dim,
    '--mantine-color-default': scheme.surface,
    '--mantine-color-default-hover': scheme.sunken,
    '--mantine-color-default-color': scheme.text,
    '--mantine-color-default-border': scheme['line-strong'],
    '--mantine-color-placeholder': scheme.dim,
    '--mantine-color-error': scheme.danger,
    '--mantine-color-anchor': scheme.encre,
    '--mantine-color-disabled-color': scheme.dim,
    '--mantine-primary-color-filled': scheme.encre,
    '--mantine-primary-color-contrast': scheme['on-encre'],
    '--mantine-color-encre-filled': scheme.encre,
    '--mantine-color-encre-text': scheme.encre,
  }
}

const primaryVariants: Record<string, VariantColorResolverResult> = {
  filled: {
    background: 'var(--v-encre)',
    hover: 'color-mix(in srgb, var(--v-encre) 88%, var(--v-text))',
    color: 'var(--v-on-encre)',
    border: '1px solid transparent',
  },
  subtle: {
    background: 'transparent',
    hover: 'var(--v-rituel-soft)',
    color: 'var(--v-encre)',
    border: '1px solid transparent',
  },
}

export const theme = createTheme({
  primaryColor: 'encre',
  primaryShade: { light: 7, dark: 3 },
  colors: { encre, gray, dark },
  black: tokens.light.text,
  fontFamily: '"Hanken Grotesk Variable", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, monospace',
  headings: {
    fontFamily: '"Literata Variable", Georgia, serif',
    fontWeight: '560',
    sizes: {
      h1: { fontSize: '26px', lineHeight: '32px' },
      h2: { fontSize: '18px', lineHeight: '24px' },
      h3: { fontSize: '15px', lineHeight: '20px' },
    },
  },
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  defaultRadius: 'sm',
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // autoContrast would put white labels on the pale primary of the dark scheme.
  variantColorResolver: (input) => {
    const isPrimary = input.color === undefined || input.color === 'encre'
    const own = isPrimary ? primaryVariants[input.variant] : undefined
    return own ?? defaultVariantColorsResolver(input)
  },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'sm' },
      vars: (_theme, { size }) => ({
        root: {
          '--button-height': size === 'xs' ? '28px' : '32px',
          '--button-fz': '13.5px',
          '--button-padding-x': size === 'xs' ? '10px' : '13px',
        },
      }),
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray', size: 30 } }),
    TextInput: TextInput.extend(small),
    NumberInput: NumberInput.extend(small),
    Textarea: Textarea.extend(small),
    Select: Select.extend(small),
    Switch: Switch.extend(small),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 500, withArrow: true } }),
    Badge: Badge.extend({ defaultProps: { tt: 'none', radius: 'xs' } }),
    Modal: Modal.extend({
      // The top bar is the page's one banner; the head of a dialog is not another.
      defaultProps: { ...dialog, radius: 'lg', attributes: { header: { role: 'presentation' } } },
    }),
    // The placeholder is a focusable child that a menu may not have.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    ModalRoot: { defaultProps: dialog },
    ModalOverlay: { defaultProps: { color: '#0A0E1A', backgroundOpacity: 0.5 } },
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    SegmentedControl: SegmentedControl.extend({ defaultProps: { size: 'xs' } }),
  },
})
