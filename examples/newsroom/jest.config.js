export default { testMatch: ['**/jest/**/*.test.cjs'], transform: {} };
