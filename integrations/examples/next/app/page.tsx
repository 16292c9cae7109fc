'use client';

import dynamic from 'next/dynamic';

// In the browser only: properties such as `tabs` are set on elements, and on a server there are none.
const Usage = dynamic(() => import('./usage').then(({ Usage }) => Usage), { ssr: false });

export default function Page() {
  return <Usage />;
}
