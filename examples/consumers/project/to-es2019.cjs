const { transform } = require('esbuild');

/** A loader for webpack 4: rewrites what its parser does not read. */
module.exports = function toEs2019(source) {
  const done = this.async();
  transform(source, { target: 'es2019' }).then(({ code }) => done(null, code), done);
};
