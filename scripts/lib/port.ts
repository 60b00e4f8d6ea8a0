import { InvalidArgumentError } from 'commander';

/** A port from the command line. */
export const portNumber = (value: string): number => {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new InvalidArgumentError('expected a number from 0 to 65535');
  return port;
};
