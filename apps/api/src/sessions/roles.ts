import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension, ApiSecurity } from '@nestjs/swagger';
import type { Role } from '#contracts';
import { Fails } from '../http/documented.ts';

export const accessKey = 'dondoc:access';
/** Who may call a route. */
export type Access = 'public' | Role[];

/** Those who act on tasks. An auditor and an administrator look, and do not act. */
export const actingRoles: [Role, ...Role[]] = ['chair', 'leader', 'monitor', 'head', 'deputy', 'staff'];

/** Those who follow all tasks of their authority. */
export const followingRoles: [Role, ...Role[]] = ['monitor', 'chair', 'leader'];

/** The route is for sessions in posts of these roles. */
export const Roles = (...roles: [Role, ...Role[]]) =>
  applyDecorators(
    SetMetadata(accessKey, roles),
    ApiBearerAuth(),
    ApiExtension('x-roles', roles),
    Fails('not-signed-in', 'not-holding-post', 'not-permitted'),
  );

/** The route is for every session, whatever the post. */
export const AnyRole = () => Roles(...actingRoles, 'auditor', 'administrator');

/** The route is for sessions in posts that act on tasks. */
export const ActingRoles = () => Roles(...actingRoles);

/** The route is for everybody, without a session. */
export const Public = () => applyDecorators(SetMetadata(accessKey, 'public'), ApiSecurity({}));
