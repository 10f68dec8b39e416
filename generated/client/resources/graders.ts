// Generated from spec/ by Concord. Do not edit: change the spec, then run `npm run generate`.
