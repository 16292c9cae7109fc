/** The part of HubSpot's module that the card uses, so that the card is type-checked without it. */
declare module '@hubspot/ui-extensions' {
  import type { ReactElement, ReactNode } from 'react';

  export const hubspot: {
    extend<Given>(render: (given: Given) => ReactElement): void;
    fetch(
      url: string,
      options?: { method?: 'GET' | 'POST'; timeout?: number; body?: object },
    ): Promise<Response>;
  };
  export function Button(props: { onClick?: () => void; children: ReactNode }): ReactElement;
}
