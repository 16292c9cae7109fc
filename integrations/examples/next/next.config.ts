import type { NextConfig } from 'next';

const config: NextConfig = {
  // Plain files, for any web server; the elements need no server of Next's.
  output: 'export',
  // This folder, whatever lock files lie above it.
  turbopack: { root: import.meta.dirname },
};

export default config;
