using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CaoBang525.Accounts;

/// <summary>The accounts of the host, in a database of their own: the kit knows only their ids.</summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<IdentityUser>(options);
